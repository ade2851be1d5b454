package nl.eenoverheid.begroting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.eenoverheid.begroting.LeveringSom.Bedragen;
import nl.eenoverheid.begroting.VerslagDetail.Lijn;
import nl.eenoverheid.begroting.VerslagDetail.Veld;
import nl.eenoverheid.begroting.VerslagDetail.Versie;
import nl.eenoverheid.begroting.VerslagDetail.Was;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one report down to its lines, with what it was before. Public figures, so without Scope. */
@Component
class VerslagLookup {
    private final JdbcClient jdbc;
    private final OverheidLookup overheden;
    private final LeveringLookup leveringen;
    private final Codelijsten codelijsten;

    VerslagLookup(JdbcClient jdbc, OverheidLookup overheden, LeveringLookup leveringen, Codelijsten codelijsten) {
        this.jdbc = jdbc;
        this.overheden = overheden;
        this.leveringen = leveringen;
        this.codelijsten = codelijsten;
    }

    /** The version that counts, or another one; empty when there is none. */
    Optional<VerslagDetail> detail(
            OverheidId overheid, int jaar, Verslag verslag, @Nullable Integer versie, @Nullable String code) {
        List<Levering> versions = leveringen.versies(overheid, jaar, verslag);
        return overheden.find(overheid).flatMap(who -> versions.stream()
                .filter(each -> versie == null || each.versie() == versie)
                .findFirst()
                .map(each -> detail(who, each, versions, code)));
    }

    private VerslagDetail detail(Overheid overheid, Levering levering, List<Levering> versions, @Nullable String code) {
        Optional<Levering> before = versions.stream()
                .filter(each -> each.versie() == levering.versie() - 1)
                .findFirst();
        List<Taakveld> lijst = codelijsten.taakvelden(overheid.laag(), levering.boekjaar());
        Taakveld over = lijst.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(null);
        return new VerslagDetail(
                overheid,
                levering,
                levering.equals(versions.getFirst()),
                versions.stream()
                        .map(each -> new Versie(
                                each.versie(),
                                each.equals(versions.getFirst()),
                                each.ingelezenOp(),
                                each.bron(),
                                each.lasten(),
                                each.baten()))
                        .toList(),
                velden(overheid.laag(), levering, before, lijst, over),
                over,
                over == null || over.isMain() ? List.of() : lijnen(overheid.laag(), levering, before, over.code()));
    }

    private List<Veld> velden(
            Overheidslaag laag,
            Levering levering,
            Optional<Levering> before,
            List<Taakveld> lijst,
            @Nullable Taakveld over) {
        Map<LeveringId, Map<String, Bedragen>> amounts = amounts(levering, before);
        Map<String, Bedragen> now = amounts.getOrDefault(levering.id(), Map.of());
        Optional<Map<String, Bedragen>> then =
                before.filter(Levering::aangeleverd).map(each -> amounts.getOrDefault(each.id(), Map.of()));
        List<Taakveld> all = new ArrayList<>(lijst);
        now.keySet().stream()
                .filter(each -> lijst.stream().noneMatch(known -> known.code().equals(each)))
                .sorted()
                .forEach(each -> all.add(new Taakveld(each, "", "")));
        return all.stream()
                .filter(each -> over == null || each.equals(over) || over.code().equals(each.hoofdcode()))
                .map(each -> veld(each, parts(laag, each, lijst), levering, now, then))
                .toList();
    }

    private static Veld veld(
            Taakveld taakveld,
            List<String> codes,
            Levering levering,
            Map<String, Bedragen> now,
            Optional<Map<String, Bedragen>> then) {
        boolean whole = levering.aangeleverd() && levering.detail() == Detail.REGELS;
        Bedragen bedragen = sum(codes, now, whole);
        Bedragen was = then.map(each -> sum(codes, each, whole)).orElse(bedragen);
        return new Veld(
                taakveld,
                bedragen.lasten(),
                bedragen.baten(),
                was.plain().equals(bedragen.plain()) ? null : new Was(was.lasten(), was.baten()),
                taakveld.isMain() && !whole
                        ? codes.stream().filter(each -> isPartly(now.get(each))).toList()
                        : List.of());
    }

    /** The codes that count in a main field: not the reserves and the result; of a taakveld itself. */
    private static List<String> parts(Overheidslaag laag, Taakveld taakveld, List<Taakveld> lijst) {
        return taakveld.isMain()
                ? lijst.stream()
                        .filter(each -> taakveld.code().equals(each.hoofdcode()))
                        .map(Taakveld::code)
                        .filter(each -> !Taakveldregel.standsApart(laag, each))
                        .toList()
                : List.of(taakveld.code());
    }

    private static Bedragen sum(List<String> codes, Map<String, Bedragen> amounts, boolean whole) {
        Bedragen sum = codes.stream()
                .map(each -> amounts.getOrDefault(each, Bedragen.UNKNOWN))
                .reduce(Bedragen.UNKNOWN, Bedragen::plus);
        return whole ? sum.withoutGaps() : sum;
    }

    private static boolean isPartly(@Nullable Bedragen bedragen) {
        return bedragen == null || bedragen.lasten() == null || bedragen.baten() == null;
    }

    private Map<LeveringId, Map<String, Bedragen>> amounts(Levering levering, Optional<Levering> before) {
        Map<LeveringId, Map<String, Bedragen>> found = new HashMap<>();
        jdbc.sql("select levering_id, taakveld, lasten, baten from levering_taakveld where levering_id in (?, ?)")
                .params(levering.id().value(), before.orElse(levering).id().value())
                .query(row -> {
                    found.computeIfAbsent(new LeveringId(row.getLong("levering_id")), id -> new HashMap<>())
                            .put(
                                    row.getString("taakveld"),
                                    new Bedragen(row.getBigDecimal("lasten"), row.getBigDecimal("baten")));
                });
        return found;
    }

    private List<Lijn> lijnen(Overheidslaag laag, Levering levering, Optional<Levering> before, String code) {
        Map<LeveringSom.CategorieSleutel, BigDecimal> was =
                before.map(each -> leveringen.regels(each.id(), code)).orElseGet(List::of).stream()
                        .collect(Collectors.toMap(
                                each -> new LeveringSom.CategorieSleutel(each.zijde(), each.categorie()),
                                Regel::bedrag));
        Map<LeveringSom.CategorieSleutel, String> names = codelijsten.categorieen(laag, levering.boekjaar()).stream()
                .collect(Collectors.toMap(
                        each -> new LeveringSom.CategorieSleutel(each.zijde(), each.code()), Categorie::naam));
        return leveringen.regels(levering.id(), code).stream()
                .map(each -> {
                    var key = new LeveringSom.CategorieSleutel(each.zijde(), each.categorie());
                    BigDecimal then = was.get(key);
                    return new Lijn(
                            each.zijde(),
                            each.categorie(),
                            Objects.requireNonNullElse(names.get(key), ""),
                            each.bedrag(),
                            then == null || then.compareTo(each.bedrag()) == 0 ? null : then);
                })
                .toList();
    }
}
