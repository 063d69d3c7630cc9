/** US states and territories, and what else is large enough not to identify anyone (45 CFR 164.514(b)(2)(i)(B)). */

import { list } from '../reading/lexicon.ts';

export const states: readonly string[] = list(`
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington, West Virginia, Wisconsin, Wyoming, Puerto Rico, Guam
`);

export const stateCodes: ReadonlySet<string> = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR'.split(
    ' ',
  ),
);

/** Large and middling cities: the US Census Bureau's list of places over 100,000, and capitals abroad. */
export const cities: readonly string[] = list(`
New York City, NYC, Los Angeles, Chicago, Houston, Phoenix, Philadelphia, San Antonio, San Diego, Dallas, San Jose, Austin, Jacksonville, Fort Worth, Columbus, Charlotte, San Francisco, Indianapolis, Seattle, Denver, Boston, El Paso, Nashville, Detroit, Oklahoma City, Portland, Las Vegas, Memphis, Louisville, Baltimore, Milwaukee, Albuquerque, Tucson, Fresno, Sacramento, Kansas City, Mesa, Atlanta, Omaha, Colorado Springs, Raleigh, Miami, Long Beach, Virginia Beach, Oakland, Minneapolis, Tulsa, Tampa, Arlington, New Orleans, Wichita, Cleveland, Bakersfield, Aurora, Anaheim, Honolulu, Santa Ana, Riverside, Corpus Christi, Lexington, Stockton, Henderson, Saint Paul, St. Paul, Cincinnati, St. Louis, Pittsburgh, Greensboro, Anchorage, Plano, Lincoln, Orlando, Irvine, Newark, Toledo, Durham, Chula Vista, Fort Wayne, Jersey City, St. Petersburg, Laredo, Madison, Chandler, Buffalo, Lubbock, Scottsdale, Reno, Glendale, Gilbert, Winston-Salem, Chesapeake, Norfolk, Fremont, Garland, Irving, Hialeah, Richmond, Boise, Spokane, Baton Rouge, Tacoma, San Bernardino, Modesto, Fontana, Des Moines, Moreno Valley, Fayetteville, Birmingham, Rochester, Salt Lake City, Huntsville, Amarillo, Grand Rapids, Tallahassee, Worcester, Knoxville, Brownsville, Providence, Chattanooga, Tempe, Sioux Falls, Vancouver, Eugene, Fort Collins, Peoria, Springfield, Duluth, Dayton, Savannah, Syracuse, Topeka, Hartford, Evansville, Ann Arbor, Allentown, Billings, Fargo, Bismarck, Cheyenne, Santa Fe, Asheville, Charleston, Mobile, Montgomery, Little Rock, Shreveport, Lafayette, Gastonia, Englewood, London, Paris, Berlin, Rome, Madrid, Lisbon, Dublin, Vienna, Amsterdam, Copenhagen, Stockholm, Oslo, Zurich, Geneva, Toronto, Montreal, Ottawa, Mexico City, Tokyo, Seoul, Singapore, Sydney, Melbourne, Delhi, Mumbai, Lagos, Nairobi, Cairo, Dubai
`);
