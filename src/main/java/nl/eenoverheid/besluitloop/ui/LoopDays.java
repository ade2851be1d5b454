package nl.eenoverheid.besluitloop.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.eenoverheid.besluitloop.BesluitloopDetail;
import nl.eenoverheid.besluitloop.LooptijdData;
import nl.eenoverheid.besluitloop.Vervalreden;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;
import org.jspecify.annotations.Nullable;

/** The days of a besluit that are known, in their order, on a small line. */
final class LoopDays extends DescriptionList {
    private static final int SOON = 14;

    private final transient LocalDate today;

    LoopDays(BesluitloopDetail loop, LocalDate today) {
        this.today = today;
        addClassName("besluitloop-dagen");
        LooptijdData days = loop.looptijd();
        day("besloten", loop.datum());
        day("ingang", loop.ingangOp());
        day("verzonden", days.verzondenOp());
        day("bekend", loop.bekendOp());
        Description reactie = day("reactie", days.reactieTot());
        if (reactie != null) {
            left(reactie, days.reactieTot(), "reactie");
        }
        Description eind = day("eind", days.eindOp());
        Vervalreden reden = days.vervalreden();
        if (eind != null && reden != null) {
            eind.add(LoopTexts.soft(getTranslation("besluitloop.vervalreden." + reden.name())));
            left(eind, days.eindOp(), "eind");
        }
        day("ingetrokken", loop.ingetrokkenOp());
    }

    private @Nullable Description day(String name, @Nullable LocalDate day) {
        if (day == null) {
            return null;
        }
        Description description = new Description(LoopTexts.date(day, getLocale()));
        add(new Div(new Term(getTranslation("besluitloop.dag." + name)), description));
        return description;
    }

    /** Says in words what is near or past; a day far ahead speaks for itself. */
    private void left(Description on, @Nullable LocalDate day, String name) {
        if (day == null) {
            return;
        }
        long left = ChronoUnit.DAYS.between(today, day);
        if (left < 0) {
            on.add(new StatusBadge(Tone.NEUTRAL, "–", getTranslation("besluitloop.dag." + name + ".voorbij")));
        } else if (left <= SOON) {
            on.add(new StatusBadge(Tone.WARN, "!", getTranslation("besluitloop.dag.nog", left)));
        }
    }
}
