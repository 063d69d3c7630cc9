/** Invented people who fill the feeds around the compose boxes. */
export const me = {
  name: 'Lena Hartwell, MD',
  handle: 'DrHartwellPain',
  initials: 'LH',
  headline: 'Interventional pain physician',
};

export const others = {
  amara: {
    name: 'Amara Osei, MD',
    handle: 'oseineurosurg',
    initials: 'AO',
    headline: 'Neurosurgeon and residency director',
  },
  tomas: { name: 'Tomás Rivera, DO', handle: 'riveraspine', initials: 'TR', headline: 'Physiatrist, spine and sport' },
  clinic: { name: 'Lakeside Pain Clinic', handle: 'LakesidePainClinic', initials: 'LP', headline: 'Medical clinic' },
  society: {
    name: 'Regional Pain Society',
    handle: 'regionalpain',
    initials: 'RP',
    headline: 'Professional association',
  },
} as const;
