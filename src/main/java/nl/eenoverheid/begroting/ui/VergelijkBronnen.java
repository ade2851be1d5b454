package nl.eenoverheid.begroting.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.begroting.Detail;
import nl.eenoverheid.begroting.Levering;
import nl.eenoverheid.begroting.Maat;
import nl.eenoverheid.begroting.Vergelijking;
import nl.eenoverheid.begroting.Vergelijking.Blok;
import nl.eenoverheid.begroting.Vergelijking.Kolom;
import nl.eenoverheid.begroting.Vergelijking.Rij;
import nl.eenoverheid.begroting.Vergelijking.Rijsoort;
import nl.eenoverheid.ui.Dates;
import org.jspecify.annotations.Nullable;

/** Where the figures of a block come from, in sentences: source, date, completeness, and what one must know to read them. */
record VergelijkBronnen(Vergelijking vergelijking, Blok blok, BegrotingTexts texts) {
    private static final int NAMED = 8;

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        Map<Bron, List<Kolom>> sources = new LinkedHashMap<>();
        blok.kolommen().forEach(each -> sources.computeIfAbsent(Bron.of(each), bron -> new ArrayList<>())
                .add(each));
        Map<String, List<Kolom>> periods = blok.kolommen().stream()
                .collect(Collectors.groupingBy(texts::kolom, LinkedHashMap::new, Collectors.toList()));
        sources.forEach((bron, kolommen) -> {
            String words = bron.bron();
            if (words != null) {
                lines.add(source(bron, words, kolommen));
            }
        });
        periods.forEach((period, kolommen) -> lines.add(completeness(period, kolommen)));
        lines.addAll(noemers());
        lines.addAll(caveats());
        return lines;
    }

    private String source(Bron bron, String words, List<Kolom> kolommen) {
        Levering newest = kolommen.stream()
                .map(Kolom::levering)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(Levering::ingelezenOp))
                .orElseThrow();
        return texts.text(
                bron.peildatum() == null ? "begroting.bron" : "begroting.bron.peildatum",
                texts.kolom(kolommen.getFirst()),
                words,
                Dates.date(Dates.dayOf(newest.ingelezenOp()), texts.locale()),
                bron.peildatum() == null ? "" : Dates.date(bron.peildatum(), texts.locale()));
    }

    private String completeness(String period, List<Kolom> kolommen) {
        List<String> missing = kolommen.stream()
                .filter(each -> !isDelivered(each))
                .map(each -> each.overheid().naam())
                .toList();
        int there = kolommen.size() - missing.size();
        if (missing.isEmpty()) {
            return texts.text("begroting.compleet", period, there);
        }
        String named = String.join(", ", missing.stream().limit(NAMED).toList());
        return texts.text(
                missing.size() > NAMED ? "begroting.incompleet.more" : "begroting.incompleet",
                period,
                there,
                kolommen.size(),
                named,
                missing.size() - NAMED);
    }

    private Set<String> noemers() {
        Set<String> lines = new LinkedHashSet<>();
        if (vergelijking.filter().maat() == Maat.TOTAAL) {
            return lines;
        }
        String what = texts.text("begroting.noemer." + vergelijking.filter().maat());
        for (Kolom kolom : blok.kolommen()) {
            Vergelijking.Noemer noemer = kolom.noemer();
            lines.add(
                    noemer == null
                            ? texts.text("begroting.noemer.none", what)
                            : texts.text(
                                    noemer.jaar() == kolom.jaar() ? "begroting.noemer.same" : "begroting.noemer.other",
                                    what,
                                    String.valueOf(noemer.jaar()),
                                    noemer.bron(),
                                    texts.kolom(kolom)));
        }
        return lines;
    }

    private List<String> caveats() {
        List<String> lines = new ArrayList<>();
        if (blok.kolommen().stream().anyMatch(VergelijkBronnen::isTotals)) {
            lines.add(texts.text("begroting.caveat.totalen"));
        }
        if (blok.rijen().stream().map(Rij::soort).anyMatch(Rijsoort.APART::equals)) {
            lines.add(texts.text("begroting.caveat.apart"));
        }
        blok.rijen().stream()
                .filter(each -> each.soort() == Rijsoort.POST)
                .flatMap(each -> each.kanttekeningen().stream())
                .distinct()
                .forEach(each -> lines.add(texts.text("begroting.caveat." + each)));
        if (blok.rijen().stream().anyMatch(each -> each.omnummering() != null)) {
            lines.add(texts.text("begroting.caveat.omgenummerd"));
        }
        return lines;
    }

    private static boolean isDelivered(Kolom kolom) {
        Levering levering = kolom.levering();
        return levering != null && levering.aangeleverd();
    }

    private static boolean isTotals(Kolom kolom) {
        Levering levering = kolom.levering();
        return levering != null && levering.aangeleverd() && levering.detail() == Detail.TOTALEN;
    }

    /** Where some columns come from. */
    private record Bron(
            String period, @Nullable String bron, @Nullable LocalDate peildatum) {
        static Bron of(Kolom kolom) {
            Levering levering = kolom.levering();
            String period = Vorm.period(kolom);
            return levering == null
                    ? new Bron(period, null, null)
                    : new Bron(period, levering.bron(), levering.peildatum());
        }
    }
}
