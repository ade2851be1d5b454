package nl.eenoverheid.begroting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.eenoverheid.begroting.Vergelijking.Omnummering;
import org.jspecify.annotations.Nullable;

/**
 * Taakvelden that are compared as one over some years: a single code, or the smallest group of codes that a renumbering
 * connects.
 *
 * @param code the first one in the newest year
 * @param codes by year; none for a year in which it did not exist
 * @param omgenummerd the first year of the new codes; null when nothing changed
 */
record Taakveldgroep(
        String code,
        @Nullable String hoofd,
        SortedMap<Integer, List<String>> codes,
        List<String> namen,
        @Nullable Integer omgenummerd) {

    /**
     * The groups over some years, in the order of the newest list.
     *
     * @param lijsten taakvelden by year, main fields left out
     */
    static List<Taakveldgroep> of(SortedMap<Integer, List<Taakveld>> lijsten, Collection<Overgang> overgangen) {
        Map<String, String> roots = new HashMap<>();
        Map<String, Integer> years = new HashMap<>();
        List<Overgang> used = overgangen.stream()
                .filter(each -> lijsten.firstKey() < each.jaar() && each.jaar() <= lijsten.lastKey())
                .toList();
        used.forEach(each -> roots.put(root(roots, each.oud()), root(roots, each.nieuw())));
        used.forEach(each -> years.merge(root(roots, each.oud()), each.jaar(), Math::max));
        Map<String, SortedMap<Integer, List<Taakveld>>> members = new LinkedHashMap<>();
        lijsten.reversed()
                .forEach((jaar, lijst) ->
                        lijst.forEach(each -> members.computeIfAbsent(root(roots, each.code()), key -> new TreeMap<>())
                                .computeIfAbsent(jaar, key -> new ArrayList<>())
                                .add(each)));
        return members.entrySet().stream()
                .map(each -> group(lijsten, each.getValue(), years.get(each.getKey())))
                .toList();
    }

    @Nullable
    Omnummering omnummering() {
        return omgenummerd == null ? null : new Omnummering(omgenummerd, codes, namen);
    }

    private static Taakveldgroep group(
            SortedMap<Integer, List<Taakveld>> lijsten,
            SortedMap<Integer, List<Taakveld>> members,
            @Nullable Integer omgenummerd) {
        List<Taakveld> newest = members.lastEntry().getValue();
        SortedMap<Integer, List<String>> codes = new TreeMap<>();
        lijsten.keySet()
                .forEach(jaar -> codes.put(
                        jaar,
                        members.getOrDefault(jaar, List.of()).stream()
                                .map(Taakveld::code)
                                .toList()));
        return new Taakveldgroep(
                newest.getFirst().code(),
                newest.getFirst().hoofdcode(),
                codes,
                newest.stream().map(Taakveld::naam).toList(),
                omgenummerd);
    }

    private static String root(Map<String, String> roots, String code) {
        String next = Objects.requireNonNullElse(roots.get(code), code);
        return next.equals(code) ? code : root(roots, next);
    }

    /** A code that became another one; it may become several, and several may become one. */
    record Overgang(Overheidslaag laag, int jaar, String oud, String nieuw) {}
}
