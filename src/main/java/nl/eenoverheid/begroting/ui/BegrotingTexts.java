package nl.eenoverheid.begroting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.eenoverheid.begroting.Maat;
import nl.eenoverheid.begroting.OverheidGroep;
import nl.eenoverheid.begroting.Vergelijking.Cel;
import nl.eenoverheid.begroting.Vergelijking.Gat;
import nl.eenoverheid.begroting.Vergelijking.Kolom;
import nl.eenoverheid.begroting.Vergelijking.Omnummering;
import nl.eenoverheid.begroting.Vergelijking.Rij;
import nl.eenoverheid.begroting.Vergelijking.Rijsoort;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.ui.Amounts;

/** Budgets in words. */
final class BegrotingTexts {
    private static final int NAMED = 3;

    private BegrotingTexts() {}

    /** A report and its year: “begroting 2025”. */
    static String verslag(Verslag verslag, int jaar) {
        return text("begroting.verslag." + verslag) + " " + jaar;
    }

    static String kolom(Kolom kolom) {
        return verslag(kolom.verslag(), kolom.jaar());
    }

    /** What amounts are in: “× 1.000 euro”. */
    static String unit(Maat maat) {
        return text("begroting.unit." + maat);
    }

    static String groep(OverheidGroep groep) {
        return text(
                "begroting.groep." + groep.soort(), groep.naam(), groep.leden().size());
    }

    /** What a row is called, with its code. */
    static String rij(Rij rij) {
        String code = code(rij);
        return code.isEmpty() ? naam(rij) : code + " " + naam(rij);
    }

    /** The code of a row; of several codes the first. */
    static String code(Rij rij) {
        Omnummering several = rij.omnummering();
        if (rij.soort() == Rijsoort.HOOFD) {
            return rij.code().endsWith(".") ? rij.code().substring(0, rij.code().length() - 1) : "";
        }
        return several == null || several.codes().get(several.codes().lastKey()).size() < 2
                ? rij.code()
                : text("begroting.row.codes", rij.code());
    }

    static String naam(Rij rij) {
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

    /** Which codes of which year are in a row: “2023: 6.2 · 2025: 6.21, 6.22”. */
    static String codes(Omnummering omnummering) {
        return omnummering.codes().entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + ": " + String.join(", ", each.getValue()))
                .collect(Collectors.joining(" · "));
    }

    /** A figure, or why there is none. */
    static String cel(Cel cel, Maat maat) {
        if (cel.waarde() != null) {
            return Amounts.whole(cel.waarde(), locale());
        }
        return cel.gat() == Gat.NIETS_OVER ? "" : text("begroting.gat." + cel.gat(), text("begroting.noemer." + maat));
    }

    /** Which parts are not in a figure: “zonder 6.1, 6.2 en nog 4”. */
    static String zonder(List<String> codes) {
        String named = String.join(", ", codes.stream().limit(NAMED).toList());
        return codes.size() <= NAMED
                ? text("begroting.zonder", named)
                : text("begroting.zonder.more", named, codes.size() - NAMED);
    }

    static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }
}
