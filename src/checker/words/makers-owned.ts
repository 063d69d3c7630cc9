/**
 * Which makers belong to which: whoever is paid by the owner is tied to what the daughter makes, while a tie to the
 * daughter is none to its sisters. Acquisitions as the companies announced their completion, from general knowledge of
 * November 2026; they age. Left out
 * is what is spoken of as a procedure rather than a product (Vertos and the mild procedure, of Stryker since 2024).
 */
export const ownedMakers = `
Johnson & Johnson < DePuy Synthes, Janssen, Johnson & Johnson Vision
Siemens Healthineers < Varian
Roche < Foundation Medicine
Unilever < Nutrafol
Nestlé < Nestlé Health Science
Demant < Oticon
Bausch Health < Bausch + Lomb
Amgen < Horizon Therapeutics
Stryker < Inari Medical
Zimmer Biomet < Embody, Paragon 28, Monogram Technologies
Globus Medical < Nevro
Boston Scientific < Axonics
Integra LifeSciences < Acclarent
Organon < Dermavant
Alcon < Belkin Vision, LumiThera
electroCore < NeuroMetrix
Supernus < Sage Therapeutics
Sanofi < Blueprint Medicines
Merck < Verona Pharma
Roche < 89bio
Novo Nordisk < Akero Therapeutics
`;
