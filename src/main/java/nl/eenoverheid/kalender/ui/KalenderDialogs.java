package nl.eenoverheid.kalender.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.eenoverheid.kalender.AbonnementService;
import nl.eenoverheid.kalender.KalenderFilter;
import nl.eenoverheid.kalender.PeriodeService;

/** What the page of the calendar opens on top of itself. */
@SpringComponent
record KalenderDialogs(KalenderActs acts, PeriodeService perioden, AbonnementService abonnementen) {

    void periods(KalenderTexts texts, Runnable changed) {
        new PeriodeDialog(perioden, texts, changed).open();
    }

    void subscriptions(KalenderFilter filter, KalenderTexts texts) {
        new AbonnementDialog(abonnementen, filter, texts).open();
    }
}
