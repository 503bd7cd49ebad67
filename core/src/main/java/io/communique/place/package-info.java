/** The gazetteer: communes, postcodes, departments, regions, countries, coordinates, time zones, and users' venues. */
@NullMarked
package io.communique.place;

import org.jspecify.annotations.NullMarked;
