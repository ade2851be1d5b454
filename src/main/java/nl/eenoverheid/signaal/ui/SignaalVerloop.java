package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.Composite;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Timeline;
import nl.eenoverheid.workspace.VerloopRegel;

/** What happened to a signaal, in sentences: who did what, with why, or with the thing that it names. */
final class SignaalVerloop extends Composite<Timeline> {
    private static final String OWN = "signaal.";

    /** Where the words went: the text with it names that. */
    private static final Set<String> NAMING =
            Set.of("signaal.verloop.geduid", "signaal.verloop.geland", "signaal.verloop.teruggekoppeld");

    SignaalVerloop(List<VerloopRegel> regels, Clock clock) {
        for (VerloopRegel regel : regels) {
            getContent().add(Dates.age(regel.op(), clock, getLocale()), happened(regel));
        }
    }

    /** Of what another module tells, the words with it say what it is about, and not why. */
    private String happened(VerloopRegel regel) {
        String what = getTranslation(regel.soort());
        if (!regel.toelichting().isEmpty() && names(regel.soort())) {
            return getTranslation(
                    "signaal.detail.verloop.over", regel.wie(), regel.organisatie(), what, regel.toelichting());
        }
        String line = getTranslation("signaal.detail.verloop.regel", regel.wie(), regel.organisatie(), what);
        return regel.toelichting().isEmpty()
                ? line
                : line + " " + getTranslation("signaal.detail.verloop.reden", regel.toelichting());
    }

    private static boolean names(String soort) {
        return !soort.startsWith(OWN) || NAMING.contains(soort);
    }
}
