package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.eenoverheid.besluit.AkkoordDetail;
import nl.eenoverheid.besluit.BesliswijzeData;
import nl.eenoverheid.besluit.BesliswijzeDetail;
import nl.eenoverheid.besluit.BesluitDetail;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.HerzieningData;
import nl.eenoverheid.besluit.MedeeigenaarData;
import nl.eenoverheid.besluit.StandpuntData;
import nl.eenoverheid.besluit.UitkomstData;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Notices;
import org.jspecify.annotations.Nullable;

/** What can be done with the besluit that is open. */
final class BesluitActions {
    private final BesluitActs acts;
    private final Runnable done;

    BesluitActions(BesluitActs acts, Runnable done) {
        this.acts = acts;
        this.done = done;
    }

    LocalDate today() {
        return Dates.dayOf(acts.clock().instant());
    }

    List<OrganisatieNaam> organisaties() {
        return acts.overheden().organisaties();
    }

    void takePosition(BesluitDetail besluit, StandpuntData data) {
        acts.standpunten().take(id(besluit), besluit.tekst(), data);
        saved("besluit.done.standpunt");
    }

    void confirm(BesluitDetail besluit) {
        acts.standpunten().confirm(id(besluit), besluit.tekst());
        saved("besluit.done.bevestigd");
    }

    @Nullable
    BesliswijzeDetail wijze(BesluitDetail besluit) {
        return acts.wijzen().of(id(besluit)).orElse(null);
    }

    void choose(BesluitDetail besluit, BesliswijzeData data) {
        acts.wijzen().choose(id(besluit), data);
        saved("besluit.done.methode");
    }

    AkkoordDetail akkoord(BesluitDetail besluit) {
        return acts.eigenaren().of(id(besluit));
    }

    void chooseOwners(BesluitDetail besluit, Set<OrganisatieId> eigenaren) {
        acts.eigenaren().choose(id(besluit), new MedeeigenaarData(eigenaren));
        saved("besluit.done.medeeigenaren");
    }

    void submit(BesluitDetail besluit, String toelichting) {
        acts.eigenaren().submit(id(besluit), toelichting);
        saved("besluit.done.voorgelegd");
    }

    void agree(BesluitDetail besluit) {
        acts.eigenaren().agree(id(besluit), besluit.tekst());
        saved("besluit.done.akkoord");
    }

    void sendBack(BesluitDetail besluit, String reden) {
        acts.eigenaren().sendBack(id(besluit), besluit.tekst(), reden);
        saved("besluit.done.teruggestuurd");
    }

    void record(BesluitDetail besluit, UitkomstData data) {
        acts.vorming().record(id(besluit), besluit.version(), data);
        saved("besluit.done.recorded");
    }

    void withdraw(BesluitDetail besluit, String reden) {
        acts.vorming().withdraw(id(besluit), reden);
        saved("besluit.done.withdrawn");
    }

    void review(BesluitDetail besluit, HerzieningData data) {
        acts.vorming().review(id(besluit), besluit.version(), data);
        saved("besluit.done.reviewed");
    }

    private void saved(String key) {
        Notices.saved(I18NProvider.translate(key));
        done.run();
    }

    private static BesluitId id(BesluitDetail besluit) {
        return new BesluitId(besluit.id());
    }
}
