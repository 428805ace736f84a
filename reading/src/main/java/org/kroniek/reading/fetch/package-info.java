/**
 * Bytes of the web, safely and politely: only http and https, only public addresses, within limits, as robots.txt allows and no
 * faster than a host likes. Knows nothing of articles.
 */
@NullMarked
package org.kroniek.reading.fetch;

import org.jspecify.annotations.NullMarked;
