package nl.eenoverheid.begroting;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sums of a report, and a fingerprint of its figures. A report in which every amount is zero or missing was not delivered:
 * a government without any cost does not exist.
 *
 * @param taakvelden by code
 * @param categorieen over all taakvelden
 * @param regels the lines, each taakveld, side and category once
 */
record LeveringSom(
        boolean aangeleverd,
        Bedragen totaal,
        Map<String, Bedragen> taakvelden,
        Map<CategorieSleutel, BigDecimal> categorieen,
        List<Regel> regels,
        String vingerafdruk) {

    static LeveringSom of(LeveringData data) {
        List<Regel> regels = merged(data.regels());
        Map<String, Bedragen> taakvelden = data.detail() == Detail.REGELS ? ofLines(regels) : ofTotals(data.totalen());
        boolean aangeleverd = taakvelden.values().stream().anyMatch(Bedragen::isSomething);
        String vingerafdruk = fingerprint(data.detail(), taakvelden, regels);
        if (!aangeleverd) {
            return new LeveringSom(false, Bedragen.UNKNOWN, Map.of(), Map.of(), List.of(), vingerafdruk);
        }
        return new LeveringSom(
                true,
                taakvelden.values().stream().reduce(Bedragen.UNKNOWN, Bedragen::plus),
                taakvelden,
                byCategory(regels),
                regels,
                vingerafdruk);
    }

    private static List<Regel> merged(List<Regel> regels) {
        Map<Regelsleutel, BigDecimal> sums = new TreeMap<>(Comparator.comparing(Regelsleutel::taakveld)
                .thenComparing(Regelsleutel::zijde)
                .thenComparing(Regelsleutel::categorie));
        regels.forEach(each -> sums.merge(
                new Regelsleutel(each.taakveld(), each.zijde(), each.categorie()), each.bedrag(), BigDecimal::add));
        List<Regel> all = new ArrayList<>(sums.size());
        sums.forEach((key, bedrag) -> all.add(new Regel(key.taakveld(), key.zijde(), key.categorie(), bedrag)));
        return all;
    }

    private static Map<String, Bedragen> ofLines(List<Regel> regels) {
        Map<String, Bedragen> sums = new TreeMap<>();
        regels.forEach(each -> sums.merge(each.taakveld(), Bedragen.of(each), Bedragen::plus));
        sums.replaceAll((code, bedragen) -> bedragen.withoutGaps());
        return sums;
    }

    private static Map<String, Bedragen> ofTotals(List<LeveringData.Totaal> totalen) {
        Map<String, Bedragen> sums = new TreeMap<>();
        totalen.forEach(each -> sums.merge(each.taakveld(), new Bedragen(each.lasten(), each.baten()), Bedragen::plus));
        return sums;
    }

    private static Map<CategorieSleutel, BigDecimal> byCategory(List<Regel> regels) {
        Map<CategorieSleutel, BigDecimal> sums =
                new TreeMap<>(Comparator.comparing(CategorieSleutel::zijde).thenComparing(CategorieSleutel::code));
        regels.forEach(each ->
                sums.merge(new CategorieSleutel(each.zijde(), each.categorie()), each.bedrag(), BigDecimal::add));
        return sums;
    }

    private static String fingerprint(Detail detail, Map<String, Bedragen> taakvelden, List<Regel> regels) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Stream<String> parts = Stream.of(
                            Stream.of(detail.name()),
                            taakvelden.entrySet().stream()
                                    .map(each -> each.getKey() + each.getValue().plain()),
                            regels.stream()
                                    .map(each -> each.taakveld() + " " + each.zijde() + " " + each.categorie() + " "
                                            + Bedragen.plain(each.bedrag())))
                    .flatMap(each -> each);
            parts.forEach(part -> digest.update((part + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A category of one side. */
    record CategorieSleutel(Zijde zijde, String code) {}

    private record Regelsleutel(String taakveld, Zijde zijde, String categorie) {}

    /** Both sides, × 1,000 euro; null when not delivered. */
    record Bedragen(@Nullable BigDecimal lasten, @Nullable BigDecimal baten) {
        static final Bedragen UNKNOWN = new Bedragen(null, null);

        static Bedragen of(Regel regel) {
            return regel.zijde() == Zijde.LASTEN
                    ? new Bedragen(regel.bedrag(), null)
                    : new Bedragen(null, regel.bedrag());
        }

        static String plain(@Nullable BigDecimal bedrag) {
            return bedrag == null ? "-" : bedrag.stripTrailingZeros().toPlainString();
        }

        Bedragen plus(Bedragen other) {
            return new Bedragen(sum(lasten, other.lasten), sum(baten, other.baten));
        }

        /** Of a report by lines, a side without lines is zero. */
        Bedragen withoutGaps() {
            return new Bedragen(
                    Objects.requireNonNullElse(lasten, BigDecimal.ZERO),
                    Objects.requireNonNullElse(baten, BigDecimal.ZERO));
        }

        boolean isSomething() {
            return isSomething(lasten) || isSomething(baten);
        }

        String plain() {
            return " " + plain(lasten) + " " + plain(baten);
        }

        private static boolean isSomething(@Nullable BigDecimal bedrag) {
            return bedrag != null && bedrag.signum() != 0;
        }

        private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
            if (one == null) {
                return other;
            }
            return other == null ? one : one.add(other);
        }
    }
}
