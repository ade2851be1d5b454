package nl.eenoverheid.afweging.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.afweging.AfwegingDetail;
import nl.eenoverheid.afweging.AfwegingService;
import nl.eenoverheid.afweging.EerdereWeging;
import nl.eenoverheid.cijfer.CijferService;
import nl.eenoverheid.knoop.KnoopDetail;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.ui.Dates;

/** What the page of an afweging shows. */
@SpringComponent
record AfwegingReads(
        KnoopService knopen,
        AfwegingService afwegingen,
        SignaalService heard,
        CijferService counted,
        CurrentAccount current,
        Clock clock) {

    KnoopDetail knoop(KnoopId id) {
        return knopen.detail(id);
    }

    Optional<AfwegingDetail> afweging(KnoopId id) {
        return afwegingen.ofKnoop(id);
    }

    List<EerdereWeging> earlier(AfwegingDetail afweging) {
        return afwegingen.earlier(afweging.knoop());
    }

    /** How the sources read, as far as the reader sees them. */
    Bronnen bronnen(AfwegingDetail afweging) {
        return new Bronnen(
                afweging.signalen().isEmpty() || !current.get().has(Right.SIGNAAL_READ)
                        ? List.of()
                        : heard.byIds(afweging.signalen()),
                afweging.cijfers().isEmpty() || !current.get().has(Right.DOSSIER_READ)
                        ? List.of()
                        : counted.cited(afweging.cijfers()));
    }

    LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}
