package nl.eenoverheid.voortgang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans the steps that carry a besluit out and says how far they are. Each organisation speaks for its own steps; an
 * owner of the werkruimte speaks for others too.
 */
@Service
@Transactional
@PreAuthorize("hasAuthority('BESLUIT_WRITE')")
public class UitvoeringService {
    private final UitvoeringsstapRepository stappen;
    private final StapPlaces places;
    private final UitvoeringNews news;
    private final OverheidService overheden;
    private final ScopeService scopes;
    private final Clock clock;

    UitvoeringService(
            UitvoeringsstapRepository stappen,
            StapPlaces places,
            UitvoeringNews news,
            OverheidService overheden,
            ScopeService scopes,
            Clock clock) {
        this.stappen = stappen;
        this.places = places;
        this.news = news;
        this.overheden = overheden;
        this.scopes = scopes;
        this.clock = clock;
    }

    /**
     * Plans a step.
     *
     * @throws IllegalMove when the besluit was not adopted, or was taken back
     */
    public UitvoeringsstapId plan(BesluitId besluit, UitvoeringsstapData data) {
        UitvoeringsstapData checked = data.checked();
        Scope scope = scopes.current();
        BesluitPlek plek = places.ofBesluit(besluit, scope).orElseThrow(NotFound::new);
        scope.requireWrite(plek.home());
        requireSpeaker(checked, plek, scope);
        requireStanding(plek);
        Uitvoeringsstap stap =
                stappen.saveAndFlush(new Uitvoeringsstap(besluit, checked, scope.actor(), clock.instant()));
        news.tell(plek, stap, MeldingSoort.GEPLAND, "", scope.actor());
        return stap.id();
    }

    /**
     * Plans a step otherwise.
     *
     * @param version the version that was on the screen
     * @throws Stale when somebody else said something of it since
     */
    public void change(UitvoeringsstapId id, long version, UitvoeringsstapData data) {
        UitvoeringsstapData checked = data.checked();
        Scope scope = scopes.current();
        BesluitPlek plek = changeable(id, scope);
        requireSpeaker(checked, plek, scope);
        Uitvoeringsstap stap = opened(id, version);
        stap.change(checked, scope.actor(), clock.instant());
        news.tell(plek, stappen.saveAndFlush(stap), MeldingSoort.GEWIJZIGD, "", scope.actor());
    }

    /**
     * Says how far a step is.
     *
     * @param version the version that was on the screen
     */
    public void report(UitvoeringsstapId id, long version, VoortgangData data) {
        Scope scope = scopes.current();
        BesluitPlek plek = changeable(id, scope);
        Uitvoeringsstap stap = opened(id, version);
        int before = stap.percentage();
        VoortgangData checked = data.checked(before, LocalDate.ofInstant(clock.instant(), VoortgangService.HERE));
        MeldingSoort soort = stap.report(checked, scope.actor(), clock.instant());
        news.tell(plek, stappen.saveAndFlush(stap), soort, checked.toelichting(), scope.actor());
        news.tellWhenFinished(plek, before, scope);
    }

    /**
     * Says that a step is not needed any more, and why.
     *
     * @param version the version that was on the screen
     */
    public void drop(UitvoeringsstapId id, long version, String reden) {
        var check = new InputCheck();
        String why = check.required("reden", reden, VoortgangData.LONGEST);
        check.done();
        Scope scope = scopes.current();
        BesluitPlek plek = changeable(id, scope);
        Uitvoeringsstap stap = opened(id, version);
        int before = stap.percentage();
        stap.drop(why, scope.actor(), clock.instant());
        news.tell(plek, stappen.saveAndFlush(stap), MeldingSoort.VERVALLEN, why, scope.actor());
        news.tellWhenFinished(plek, before, scope);
    }

    private BesluitPlek changeable(UitvoeringsstapId id, Scope scope) {
        BesluitPlek plek = places.changeable(id, scope).orElseThrow(NotFound::new);
        requireStanding(plek);
        return plek;
    }

    private Uitvoeringsstap opened(UitvoeringsstapId id, long version) {
        Uitvoeringsstap stap = stappen.lock(id.value()).orElseThrow(NotFound::new);
        Stale.guard(version, stap.version());
        return stap;
    }

    private void requireSpeaker(UitvoeringsstapData data, BesluitPlek plek, Scope scope) {
        OrganisatieId organisatie = Objects.requireNonNull(data.organisatie());
        if (!organisatie.equals(scope.organisatie()) && !scope.canManage(plek.home())) {
            throw new AccessDeniedException("only an owner plans for another organisation");
        }
        if (overheden.find(organisatie).isEmpty()) {
            throw new NotFound();
        }
    }

    private static void requireStanding(BesluitPlek plek) {
        if (!plek.uitvoerbaar()) {
            throw new IllegalMove("voortgang.move.besluit");
        }
    }
}
