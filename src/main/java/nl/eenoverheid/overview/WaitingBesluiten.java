package nl.eenoverheid.overview;

import java.util.List;
import nl.eenoverheid.afloop.AfloopService;
import nl.eenoverheid.afweging.AfwegingService;
import nl.eenoverheid.besluit.BesliswijzeService;
import nl.eenoverheid.besluit.BesluitService;
import nl.eenoverheid.toezegging.ToezeggingService;
import nl.eenoverheid.voortgang.VoortgangService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits around besluiten: what an organisation is asked before one, steps that are late, what to look at again, and agreements that end. */
@Component
class WaitingBesluiten {
    private final BesluitService besluiten;
    private final BesliswijzeService wijzen;
    private final VoortgangService voortgang;
    private final AfwegingService afwegingen;
    private final AfloopService aflopend;
    private final ToezeggingService toezeggingen;

    WaitingBesluiten(
            BesluitService besluiten,
            BesliswijzeService wijzen,
            VoortgangService voortgang,
            AfwegingService afwegingen,
            AfloopService aflopend,
            ToezeggingService toezeggingen) {
        this.besluiten = besluiten;
        this.wijzen = wijzen;
        this.voortgang = voortgang;
        this.afwegingen = afwegingen;
        this.aflopend = aflopend;
        this.toezeggingen = toezeggingen;
    }

    List<Attention.Afspraak> afspraken(@Nullable WerkruimteId werkruimte) {
        return aflopend.waiting(werkruimte).stream()
                .map(each -> new Attention.Afspraak(each.id().value(), each.titel(), each.tot()))
                .toList();
    }

    List<Attention.Weging> toWeigh(@Nullable WerkruimteId werkruimte) {
        return afwegingen.waiting(werkruimte).stream()
                .map(each -> new Attention.Weging(each.knoopId(), each.vraag(), each.sluitOp()))
                .toList();
    }

    List<Attention.Stap> late(@Nullable WerkruimteId werkruimte) {
        return voortgang.late(werkruimte).stream()
                .map(stap ->
                        new Attention.Stap(stap.besluit().value(), stap.wat(), stap.titel(), stap.werkdagenTeLaat()))
                .toList();
    }

    List<Attention.Toezegging> promised(@Nullable WerkruimteId werkruimte) {
        return toezeggingen.waiting(werkruimte).stream()
                .map(each -> new Attention.Toezegging(
                        each.id(),
                        each.titel(),
                        each.status(),
                        each.orgaan(),
                        each.uiterlijk(),
                        each.werkdagenTeLaat()))
                .toList();
    }

    List<Attention.Besluit> asked(@Nullable WerkruimteId werkruimte) {
        return wijzen.waiting(werkruimte).stream()
                .map(each -> new Attention.Besluit(each.id(), each.titel(), each.reden(), each.sluitOp()))
                .toList();
    }

    List<Attention.Herziening> toReview(@Nullable WerkruimteId werkruimte) {
        return besluiten.toReview(werkruimte).stream()
                .map(besluit -> new Attention.Herziening(besluit.id(), besluit.titel(), besluit.herzieningOp()))
                .toList();
    }
}
