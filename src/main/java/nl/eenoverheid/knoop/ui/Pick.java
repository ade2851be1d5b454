package nl.eenoverheid.knoop.ui;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Something that a question can rest on, as one picks it in the form. */
record Pick(long id, String text) {

    /** What was picked, and what was there already but may not be seen by who picks. */
    static Set<Long> ids(Set<Pick> picked, Set<Long> unseen) {
        return Stream.concat(picked.stream().map(Pick::id), unseen.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Those of {@code all} that are not among the ones that can be seen. */
    static Set<Long> unseen(Set<Long> all, Set<Pick> seen) {
        return all.stream()
                .filter(id -> seen.stream().noneMatch(pick -> pick.id() == id))
                .collect(Collectors.toUnmodifiableSet());
    }

    static String lines(Set<Pick> picked) {
        return picked.stream().map(Pick::text).collect(Collectors.joining("\n"));
    }
}
