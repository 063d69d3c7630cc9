/** Whether a draft is English: by its commonest small words, and by script. Enough for a yes or no; drafts in doubt are English. */

const english = new Set(
  (
    'the be to of and a in that have i it for not on with he as you do at this but his by from they we say her she or an will my one all ' +
    'would there their what so up out if about who get which go me when make can like time no just him know take people into year your good ' +
    'some could them see other than then now look only come its over think also back after use how our work first well way even new want ' +
    "because any these give day most us is are was were been has had did am i'm it's don't can't thank thanks great today please happy"
  ).split(' '),
);
const others = new Set(
  (
    'el la los las un una de del que y en por para con se su al lo como más pero sus le ya este sí porque esta entre cuando muy sin sobre también ' +
    'fue está nos gracias hoy le les des du et est une dans pour pas sur plus qui avec au sont cette nous vous mais ont aux ce être fait je ne ' +
    'der die das und ist von mit den für nicht auf ein eine im dem zu sich auch es wird sind bei oder ich wir aus nach wie não os um uma com ' +
    'em mais foi ao ele das à seu ou quando nos já eu também só pelo il di che è per della sono con del alla gli nel anche una zijn het een van ' +
    'op te dat niet voor met aan er och att det som på är av för med ' +
    'bitte bei frau herr wegen termin rückruf ihre ihr unter nummer paciente cita nueva nacida nacido señora señor doctora llamar llame por favor patiente madame monsieur rendez-vous téléphone appeler consulta telefone ligar paziente appuntamento chiamare afspraak bellen proszę pacjent telefon hasta randevu'
  ).split(' '),
);
const foreignScript =
  /[\u0400-\u04ff\u0590-\u06ff\u0900-\u0dff\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const longestRead = 2000;

/** True unless the text is plainly in another language. */
export function isEnglish(text: string): boolean {
  const sample = text.slice(0, longestRead).toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 12) return true;
  if ((sample.match(foreignScript)?.length ?? 0) > letters / 3) return false;
  let ours = 0;
  let theirs = 0;
  for (const word of sample.match(/[\p{L}']+/gu) ?? []) {
    const here = english.has(word);
    const there = others.has(word);
    if (here && !there) ours += 1;
    if (there && !here) theirs += 1;
  }
  return !((theirs >= 3 && theirs > ours * 1.5) || (theirs >= 2 && ours === 0));
}
