package nl.eenoverheid.toewijzing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import nl.eenoverheid.toewijzing.RegelUitleg;
import nl.eenoverheid.toewijzing.StapSoort;
import nl.eenoverheid.toewijzing.ToewijzingDetail;
import nl.eenoverheid.toewijzing.ToewijzingStatus;

/** How who handles a signaal reads. */
final class ToewijzingTexts {
    private ToewijzingTexts() {}

    /** Who handles it, how far that is, and who directs. */
    static String sentence(Component on, ToewijzingDetail toewijzing) {
        if (toewijzing.status() == ToewijzingStatus.NIEMAND) {
            return on.getTranslation("toewijzing.line.NIEMAND");
        }
        String who = toewijzing.behandelaar() == null ? "" : toewijzing.behandelaar();
        String line = toewijzing.persoon() == null
                ? on.getTranslation("toewijzing.line." + toewijzing.status().name(), who)
                : on.getTranslation(
                        "toewijzing.line." + toewijzing.status().name() + ".persoon", who, toewijzing.persoon());
        return toewijzing.regie() == null
                ? line
                : line + " " + on.getTranslation("toewijzing.line.regie", toewijzing.regie());
    }

    /** Why it is with who it is with; empty when nobody gave a reason. */
    static String why(Component on, ToewijzingDetail.Stap stap) {
        RegelUitleg regel = stap.regel();
        if (regel != null) {
            return on.getTranslation(
                    "toewijzing.why.regel", stap.naar() == null ? "" : stap.naar(), regel.volgorde(), rule(on, regel));
        }
        if (stap.reden().isEmpty()) {
            return "";
        }
        return on.getTranslation(
                stap.soort() == StapSoort.GEWEIGERD ? "toewijzing.why.refused" : "toewijzing.why.reason",
                stap.wie(),
                stap.organisatie(),
                stap.reden());
    }

    /** What was done. */
    static String step(Component on, ToewijzingDetail.Stap stap) {
        if (stap.regel() != null) {
            return why(on, stap);
        }
        String naar = stap.naar() == null ? on.getTranslation("toewijzing.step.nobody") : stap.naar();
        String whom = stap.persoon() == null || stap.soort() == StapSoort.AANGENOMEN
                ? naar
                : on.getTranslation("toewijzing.step.whom", stap.persoon(), naar);
        String what = on.getTranslation("toewijzing.step." + stap.soort().name(), stap.wie(), stap.organisatie(), whom);
        return stap.reden().isEmpty() ? what : what + "\n" + on.getTranslation("toewijzing.step.reason", stap.reden());
    }

    private static String rule(Component on, RegelUitleg regel) {
        List<String> delen = regel.delen(UI.getCurrent().getLocale()).stream()
                .map(deel -> on.getTranslation("toewijzing.regel." + deel.key(), deel.naam()))
                .toList();
        return delen.isEmpty() ? on.getTranslation("toewijzing.regel.alles") : String.join(", ", delen);
    }
}
