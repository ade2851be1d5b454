package nl.eenoverheid.inlezing.toets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.eenoverheid.begroting.Detail;
import nl.eenoverheid.begroting.Taakveld;
import nl.eenoverheid.inlezing.Bevinding;
import nl.eenoverheid.inlezing.Foutcode;
import nl.eenoverheid.inlezing.bestand.Aanlevering;
import nl.eenoverheid.inlezing.bestand.Cel;
import nl.eenoverheid.inlezing.bestand.Deel;

/** Holds the codes of one government against the lists, and sets totals apart: they are compared with their parts, not added. */
final class Codetoets {
    private static final int ROUNDING = 1;

    private final Definitie definitie;
    private final Aanlevering van;
    private final List<Bevinding> found;
    private final List<Cel> parts = new ArrayList<>();
    private final List<Cel> totals = new ArrayList<>();

    Codetoets(Definitie definitie, Aanlevering van, List<Bevinding> found) {
        this.definitie = definitie;
        this.van = van;
        this.found = found;
    }

    /** The amounts that are no totals. What is wrong with them is added to what was found. */
    List<Cel> parts() {
        Set<String> lines = new HashSet<>();
        for (Cel cel : van.cellen()) {
            if (isTotal(cel)) {
                totals.add(cel);
            } else {
                if (!lines.add(cel.deel() + " " + cel.code() + " " + cel.tweede())) {
                    find(Foutcode.EO002, cel, cel.code(), cel.tweede());
                }
                if (definitie.isKnown()) {
                    check(cel);
                }
                parts.add(cel);
            }
        }
        totals.forEach(this::compare);
        return parts;
    }

    private boolean isTotal(Cel cel) {
        boolean group = cel.deel() != Deel.BALANS_STANDEN
                && !cel.deel().isIndicator()
                && definitie.isGroup(cel.deel(), cel.tweede());
        return group || definitie.isTotal(cel.deel(), cel.code());
    }

    private void check(Cel cel) {
        switch (cel.deel()) {
            case LASTEN, BATEN -> {
                if (!definitie.taakvelden().containsKey(cel.code())) {
                    find(Foutcode.DF001, cel, cel.code(), cel.deel().naam());
                }
                checkCategory(cel);
            }
            case BALANS_LASTEN, BALANS_BATEN -> {
                checkBalance(cel);
                checkCategory(cel);
            }
            case BALANS_STANDEN -> {
                checkBalance(cel);
                if (!definitie.codes(CodeSoort.STANDPER).containsKey(cel.tweede())) {
                    find(Foutcode.DF004, cel, cel.tweede(), cel.deel().naam());
                }
            }
            case KENGETALLEN, BELEIDSINDICATOREN -> checkIndicator(cel);
        }
    }

    private void checkCategory(Cel cel) {
        if (cel.tweede().isEmpty()) {
            return;
        }
        if (!definitie.hasCategory(cel.deel(), cel.tweede())) {
            find(Foutcode.DF002, cel, cel.tweede(), cel.deel().naam());
        } else if (cel.bedrag() != null
                && cel.bedrag().signum() != 0
                && definitie.isGrey(cel.deel(), cel.code(), cel.tweede())) {
            find(Foutcode.EO006, cel, cel.code(), cel.tweede());
        }
    }

    private void checkBalance(Cel cel) {
        if (!definitie.codes(CodeSoort.BALANS).containsKey(cel.code())) {
            find(Foutcode.DF003, cel, cel.code(), cel.deel().naam());
        }
    }

    private void checkIndicator(Cel cel) {
        CodeSoort soort = cel.deel() == Deel.KENGETALLEN ? CodeSoort.KENGETAL : CodeSoort.BELEIDSINDICATOR;
        if (!definitie.codes(soort).containsKey(cel.code())) {
            find(
                    cel.deel() == Deel.KENGETALLEN ? Foutcode.DF005 : Foutcode.DF006,
                    cel,
                    cel.code(),
                    cel.deel().naam());
        }
        if (!definitie.codes(CodeSoort.VERSLAGPERIODE).containsKey(cel.tweede())) {
            find(Foutcode.DF007, cel, cel.tweede(), cel.deel().naam());
        }
    }

    private void compare(Cel total) {
        if (total.bedrag() == null || total.deel().ordinal() > Deel.BATEN.ordinal()) {
            return;
        }
        BigDecimal sum = parts.stream()
                .filter(each -> each.deel() == total.deel() && each.bedrag() != null && isPart(each, total))
                .map(Cel::bedrag)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.subtract(total.bedrag()).abs().compareTo(BigDecimal.valueOf(ROUNDING)) > 0) {
            find(
                    Foutcode.EO004,
                    total,
                    (total.code() + " " + total.deel().naam() + " " + total.tweede()).strip(),
                    total.bedrag().toPlainString(),
                    sum.toPlainString());
        }
    }

    private boolean isPart(Cel part, Cel total) {
        return isCode(part, total.code()) && isCategory(part, total.tweede());
    }

    private boolean isCode(Cel part, String code) {
        Taakveld taakveld = definitie.taakvelden().get(part.code());
        return code.startsWith("Tot_")
                || part.code().equals(code)
                || taakveld != null && code.equals(taakveld.hoofdcode())
                || taakveld == null && code.endsWith(".") && part.code().startsWith(code);
    }

    private boolean isCategory(Cel part, String categorie) {
        boolean whole = categorie.isEmpty() || categorie.startsWith("Tot_");
        return van.detail() == Detail.TOTALEN
                ? part.tweede().equals(categorie)
                : whole
                        || part.tweede().equals(categorie)
                        || definitie.group(part.deel(), part.tweede()).equals(categorie);
    }

    private void find(Foutcode code, Cel cel, Object... waarden) {
        found.add(Bevinding.of(code, cel.plek(), van.naam(), waarden));
    }
}
