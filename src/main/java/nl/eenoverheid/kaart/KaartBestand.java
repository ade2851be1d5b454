package nl.eenoverheid.kaart;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.eenoverheid.overheid.GemeenteNamen;
import nl.eenoverheid.shared.InvalidInput;
import tools.jackson.databind.json.JsonMapper;

/** The borders of a file, laid beside the municipalities that there are. */
final class KaartBestand {
    private static final int TOLD = 10;

    private final Map<String, String> namen = GemeenteNamen.byCode();
    private final List<Grens> grenzen;

    private KaartBestand(List<Grens> grenzen) {
        this.grenzen = grenzen;
    }

    /**
     * Reads a file.
     *
     * @throws InvalidInput when it holds no borders that can be used
     */
    static KaartBestand of(String file) {
        KaartBestand bestand = new KaartBestand(GrensLezer.read(file));
        Ligging ligging = Ligging.of(bestand.grenzen);
        GrensLezer.refuseWhen(ligging != Ligging.NEDERLAND, "ligging." + ligging.name());
        bestand.refuseStrangers();
        bestand.refuseDoubles();
        return bestand;
    }

    KaartCheck check() {
        Map<String, Grens> known = known();
        return new KaartCheck(
                known.size(),
                namen.entrySet().stream()
                        .filter(each -> !known.containsKey(each.getKey()))
                        .map(Map.Entry::getValue)
                        .sorted()
                        .toList(),
                titles(grens -> !grens.code().isEmpty() && !namen.containsKey(grens.code())),
                titles(grens -> grens.code().isEmpty()));
    }

    /** Which municipalities have borders. */
    Set<String> codes() {
        return new TreeSet<>(known().keySet());
    }

    /** As pictures read them: codes and numbers, and nothing else of the file. */
    String vormen() {
        Map<String, Vorm> vormen = new TreeMap<>();
        known().forEach((code, grens) -> vormen.put(code, Vorm.of(grens)));
        return JsonMapper.shared().writeValueAsString(vormen);
    }

    private Map<String, Grens> known() {
        return grenzen.stream()
                .filter(grens -> namen.containsKey(grens.code()))
                .collect(Collectors.toMap(Grens::code, grens -> grens));
    }

    private void refuseStrangers() {
        boolean none = grenzen.stream().noneMatch(grens -> namen.containsKey(grens.code()));
        GrensLezer.refuseWhen(none, "onbekend", told(titles(grens -> true)));
    }

    private void refuseDoubles() {
        List<String> doubles = grenzen.stream()
                .filter(grens -> namen.containsKey(grens.code()))
                .collect(Collectors.groupingBy(Grens::code, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .map(same -> same.getFirst().title())
                .toList();
        GrensLezer.refuseWhen(!doubles.isEmpty(), "dubbel", told(doubles));
    }

    private List<String> titles(Predicate<Grens> which) {
        return grenzen.stream().filter(which).map(Grens::title).toList();
    }

    /** The first of them, in one sentence. */
    private static String told(List<String> titles) {
        return titles.stream().limit(TOLD).collect(Collectors.joining(", ")) + (titles.size() > TOLD ? ", …" : "");
    }
}
