package nl.eenoverheid.besluit;

import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.workspace.Scope;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the text of a besluit before its co-owners, round after round, until all of them agree. */
@Service
@Transactional
@PreAuthorize("hasAuthority('BESLUIT_WRITE')")
public class MedeeigenaarService {
    private final BesluitRepository besluiten;
    private final Akkoorden akkoorden;
    private final Standpunten standpunten;
    private final AkkoordReadRepository reads;
    private final BesluitSources sources;

    MedeeigenaarService(
            BesluitRepository besluiten,
            Akkoorden akkoorden,
            Standpunten standpunten,
            AkkoordReadRepository reads,
            BesluitSources sources) {
        this.besluiten = besluiten;
        this.akkoorden = akkoorden;
        this.standpunten = standpunten;
        this.reads = reads;
        this.sources = sources;
    }

    /** The co-owners of a besluit and how far they are. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAuthority('BESLUIT_READ')")
    public AkkoordDetail of(BesluitId id) {
        return reads.of(id, sources.scopes().current()).orElseThrow(NotFound::new);
    }

    /**
     * Says who must agree; once the text was put before them or somebody took a position only an owner of the werkruimte
     * changes that.
     */
    public void choose(BesluitId id, MedeeigenaarData data) {
        Scope scope = sources.scopes().current();
        Besluit besluit = prepared(id, scope);
        boolean begun = akkoorden.round(id) > 0 || standpunten.count(id) > 0;
        if (begun && !scope.canManage(besluit.werkruimte())) {
            throw new AccessDeniedException("only an owner changes who must agree");
        }
        akkoorden.choose(id, data.organisaties());
        publish(besluit, "medeeigenaren", "", scope);
    }

    /**
     * Puts the present text before them.
     *
     * @param toelichting what is different from the round before; must be there from the second one on
     */
    public void submit(BesluitId id, String toelichting) {
        Scope scope = sources.scopes().current();
        Besluit besluit = prepared(id, scope);
        var check = new InputCheck();
        boolean again = akkoorden.round(id) > 0;
        String what = check.optional("toelichting", toelichting, BesluitData.LONGEST_LINES);
        check.unless(!again || !what.isEmpty(), "toelichting", "besluit.input.whatIsDifferent");
        check.done();
        AkkoordStatus status = akkoorden.status(id);
        if (!status.canBeSubmitted()) {
            throw new IllegalMove("besluit.move.akkoord." + status.name());
        }
        akkoorden.submit(besluit, what, scope.actor(), sources.clock().instant());
        publish(besluit, "voorgelegd", what, scope);
        sources.events()
                .publishEvent(new BesluitAsked(id, besluit.titel(), akkoorden.owners(id), true, scope.account()));
    }

    /**
     * Agrees with the text, for the organisation of the caller.
     *
     * @param tekst number of the text that was on the screen
     */
    public void agree(BesluitId id, int tekst) {
        answer(id, tekst, true, "");
    }

    /** Sends the text back, with a reason; see {@link #agree}. */
    public void sendBack(BesluitId id, int tekst, String reden) {
        var check = new InputCheck();
        String why = check.required("reden", reden, BesluitData.LONGEST_LINES);
        check.done();
        answer(id, tekst, false, why);
    }

    private void answer(BesluitId id, int tekst, boolean akkoord, String reden) {
        Scope scope = sources.scopes().current();
        Besluit besluit =
                besluiten.findToSpeak(id.value(), scope.werkruimteIds()).orElseThrow(NotFound::new);
        scope.requireWrite(besluit.werkruimte());
        if (!akkoorden.isOwner(id, scope.organisatie())) {
            throw new AccessDeniedException("only a co-owner agrees");
        }
        besluit.requirePreparation();
        Stale.guard(tekst, besluit.tekst());
        AkkoordStatus status = akkoorden.status(id);
        if (status != AkkoordStatus.VOORGELEGD && status != AkkoordStatus.AKKOORD) {
            throw new IllegalMove("besluit.move.akkoord." + status.name());
        }
        if (akkoorden.answer(id, akkoord, reden, scope.actor(), sources.clock().instant())) {
            publish(besluit, akkoord ? "akkoord" : "teruggestuurd", reden, scope);
        } else if (!akkoord) {
            throw new IllegalMove("besluit.move.akkoord.AL_GESPROKEN");
        }
    }

    private Besluit prepared(BesluitId id, Scope scope) {
        Besluit besluit =
                besluiten.findInScope(id.value(), scope.werkruimteIds()).orElseThrow(NotFound::new);
        scope.requireWrite(besluit.werkruimte());
        besluit.requirePreparation();
        return besluit;
    }

    private void publish(Besluit besluit, String what, String toelichting, Scope scope) {
        sources.events()
                .publishEvent(BesluitChanged.of(
                        besluit,
                        what,
                        toelichting,
                        scope.actor(),
                        sources.clock().instant()));
    }
}
