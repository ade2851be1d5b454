package nl.eenoverheid.bezoek.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.eenoverheid.bezoek.BezoekData;
import nl.eenoverheid.ui.Dates;
import org.jspecify.annotations.Nullable;

/** When it is, as far as that was filled in. */
record Moment(
        @Nullable LocalDate dag,
        @Nullable LocalTime van,
        @Nullable LocalTime tot) {

    static Moment of(BezoekData data) {
        return new Moment(data.dag(), data.van(), data.tot());
    }

    String text() {
        return dag == null || van == null || tot == null
                ? ""
                : BezoekTexts.text(
                        "bezoek.when",
                        Dates.day(dag, BezoekTexts.locale()),
                        BezoekTexts.time(van),
                        BezoekTexts.time(tot));
    }
}
