/**
 * The index that finds things by their words. A module makes its things findable by a {@link
 * nl.eenoverheid.search.SearchSource}; whatever happens to one of them is read again from there. Rights are terms of the
 * query: what is out of scope is never found nor counted.
 */
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"shared", "access", "workspace"})
@NullMarked
package nl.eenoverheid.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
