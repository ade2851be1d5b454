package nl.eenoverheid.begroting.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.eenoverheid.begroting.Maat;
import nl.eenoverheid.begroting.Overheid;
import nl.eenoverheid.begroting.OverheidGroep;
import nl.eenoverheid.begroting.Vergelijking.Cel;
import nl.eenoverheid.begroting.Vergelijking.Gat;
import nl.eenoverheid.begroting.Vergelijking.Kolom;
import nl.eenoverheid.begroting.Vergelijking.Omnummering;
import nl.eenoverheid.begroting.Vergelijking.Rij;
import nl.eenoverheid.begroting.Vergelijking.Rijsoort;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.ui.Amounts;
import org.jspecify.annotations.Nullable;

/** Budgets in words, in one language. */
record BegrotingTexts(Locale locale) {
    private static final int NAMED = 3;

    /** A report and its year: “begroting 2025”. */
    String verslag(Verslag verslag, int jaar) {
        return text("begroting.verslag." + verslag) + " " + jaar;
    }

    String kolom(Kolom kolom) {
        return verslag(kolom.verslag(), kolom.jaar());
    }

    /** What amounts are in: “× 1.000 euro”. */
    String unit(Maat maat) {
        return text("begroting.unit." + maat);
    }

    String groep(OverheidGroep groep) {
        return text(
                "begroting.groep." + groep.soort(), groep.naam(), groep.leden().size());
    }

    /** A group within a sentence: “de 25 gemeenten in Overijssel”. */
    String groepInSentence(OverheidGroep groep) {
        return text(
                "begroting.groep.sentence." + groep.soort(),
                groep.naam(),
                groep.leden().size());
    }

    /** Some governments by name: “Ommen, Hardenberg en Dalfsen”, or how many they are. */
    String names(List<Overheid> overheden) {
        List<String> names = overheden.stream().map(Overheid::naam).toList();
        if (names.size() > NAMED) {
            return text("begroting.names.many", names.size());
        }
        return names.size() < 2
                ? String.join("", names)
                : text("begroting.names.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }

    /** What a row is called, with its code. */
    String rij(Rij rij) {
        String code = code(rij);
        return code.isEmpty() ? naam(rij) : code + " " + naam(rij);
    }

    /** The code of a row; of several codes the first. */
    String code(Rij rij) {
        if (rij.soort() == Rijsoort.HOOFD) {
            return rij.code().endsWith(".") ? rij.code().substring(0, rij.code().length() - 1) : "";
        }
        return rij.code();
    }

    String naam(Rij rij) {
        Omnummering several = rij.omnummering();
        if (several != null && several.namen().size() > 1) {
            return text("begroting.row.names", rij.naam(), several.namen().size() - 1);
        }
        if (!rij.naam().isEmpty()) {
            return rij.naam();
        }
        return rij.soort() == Rijsoort.POST
                ? text("begroting.row.unknown")
                : text("begroting.rijsoort." + rij.soort()
                        + (rij.kanttekeningen().isEmpty() ? "" : ".zonder"));
    }

    /** The name of a row within a sentence: “wonen en bouwen”, but “OZB woningen”. */
    String inSentence(Rij rij) {
        String naam = naam(rij);
        return naam.length() > 1 && Character.isLowerCase(naam.charAt(1))
                ? naam.substring(0, 1).toLowerCase(locale) + naam.substring(1)
                : naam;
    }

    /** What one must know to read a row, in a few words; empty when there is nothing. */
    String note(Rij rij) {
        Omnummering several = rij.omnummering();
        if (several != null) {
            return text("begroting.row.renumbered", String.valueOf(several.jaar()), codes(several));
        }
        return rij.soort() == Rijsoort.TOTAAL
                ? ""
                : rij.kanttekeningen().stream()
                        .map(each -> text("begroting.kanttekening." + each))
                        .collect(Collectors.joining(" "));
    }

    /** Which codes of which year are in a row: “2023: 6.2 · 2025: 6.21, 6.22”. */
    private static String codes(Omnummering omnummering) {
        return omnummering.codes().entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + ": " + String.join(", ", each.getValue()))
                .collect(Collectors.joining(" · "));
    }

    /** A figure, or why there is none. */
    String cel(Cel cel, Maat maat) {
        return cel.waarde() == null ? gat(cel.gat(), maat) : Amounts.whole(cel.waarde(), locale);
    }

    private String gat(@Nullable Gat gat, Maat maat) {
        return gat == null || gat == Gat.NIETS_OVER
                ? ""
                : text("begroting.gat." + gat, text("begroting.noemer." + maat));
    }

    /** Which parts are not in a figure: “zonder 6.1, 6.2 en nog 4”. */
    String zonder(List<String> codes) {
        String named = codes.stream()
                .limit(NAMED)
                .map(each -> each.replaceAll("\\.$", ""))
                .collect(Collectors.joining(", "));
        return codes.size() <= NAMED
                ? text("begroting.zonder", named)
                : text("begroting.zonder.more", named, codes.size() - NAMED);
    }

    String text(String key, Object... params) {
        return I18NProvider.translate(locale, key, params);
    }
}
