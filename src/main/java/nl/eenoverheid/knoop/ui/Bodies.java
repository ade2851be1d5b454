package nl.eenoverheid.knoop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Bodies that say the same on the same ground: many of them are told as one, with their names behind it. */
final class Bodies {
    private static final int MANY = 3;

    private Bodies() {}

    /** Puts together what is alike, in the order in which each kind came first; few that are alike stay apart. */
    static <T> List<List<T>> alike(List<T> claims, Function<T, Object> what) {
        Collection<List<T>> groups = claims.stream()
                .collect(Collectors.groupingBy(what, LinkedHashMap::new, Collectors.toList()))
                .values();
        return groups.stream()
                .flatMap(group -> group.size() < MANY ? group.stream().map(List::of) : List.of(group).stream())
                .toList();
    }

    /** How many there are and of which kind, as “14 × gemeenteraad”; unfolded, what is shown of each. */
    static <T> Component told(List<T> claims, Function<T, String> name, Function<T, Component> each) {
        List<String> names = claims.stream().map(name).toList();
        String shared = shared(names);
        UnorderedList list = new UnorderedList();
        claims.stream().sorted(Comparator.comparing(name)).forEach(claim -> list.add(new ListItem(each.apply(claim))));
        NativeDetails told = new NativeDetails(
                shared.isEmpty()
                        ? I18NProvider.translate("knoop.bodies", names.size())
                        : I18NProvider.translate("knoop.bodies.of", names.size(), shared),
                list);
        told.addClassName("knoop-bodies");
        return told;
    }

    /** The words with which all names begin. */
    private static String shared(List<String> names) {
        List<String> first = words(names.getFirst());
        int length = first.size() - 1;
        for (String name : names) {
            List<String> words = words(name);
            length = Math.min(length, words.size() - 1);
            while (!first.subList(0, length).equals(words.subList(0, length))) {
                length--;
            }
        }
        return String.join(" ", first.subList(0, length));
    }

    private static List<String> words(String name) {
        return Arrays.asList(name.split(" "));
    }
}
