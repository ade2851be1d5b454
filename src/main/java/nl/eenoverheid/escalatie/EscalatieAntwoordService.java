package nl.eenoverheid.escalatie;

import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is said of a question that was passed. The organisation of the body speaks where the question is looked at, and who
 * passed it where it comes from; an owner of that werkruimte may for both.
 */
@Service
@Transactional
@PreAuthorize("hasAuthority('KNOOP_WRITE')")
public class EscalatieAntwoordService {
    private final EscalatieStore store;
    private final ScopeService scopes;

    EscalatieAntwoordService(EscalatieStore store, ScopeService scopes) {
        this.store = store;
        this.scopes = scopes;
    }

    /**
     * The body takes the question.
     *
     * @param gezegd who said so and when; must be there of an owner who writes it down for the body of another organisation
     */
    public void accept(EscalatieId id, long version, String gezegd) {
        EscalatiePlaces.Zijden zijden = store.zijden(id, scopes.current());
        requireSpeaker(zijden.hier(), zijden.ontvanger());
        boolean own = zijden.ontvanger().equals(scopes.current().organisatie());
        var check = new InputCheck();
        String words = own
                ? check.optional("gezegd", gezegd, EscalatieData.LONGEST)
                : check.required("gezegd", gezegd, EscalatieData.LONGEST);
        check.done();
        become(id, version, zijden, EscalatieStatus.AANGENOMEN, words);
    }

    /** It does not, and says why. */
    public void refuse(EscalatieId id, long version, String reden) {
        answer(id, version, EscalatieStatus.GEWEIGERD, "reden", reden, EscalatieData.LONGEST);
    }

    /** The body says what it decided. */
    public void decide(EscalatieId id, long version, String antwoord) {
        answer(id, version, EscalatieStatus.BEANTWOORD, "antwoord", antwoord, EscalatieData.LONGEST_ANSWER);
    }

    /** The body took it, and gives it back undecided. */
    public void giveBack(EscalatieId id, long version, String reden) {
        answer(id, version, EscalatieStatus.TERUGGEGEVEN, "reden", reden, EscalatieData.LONGEST);
    }

    /** Who passed it takes it back. */
    public void withdraw(EscalatieId id, long version, String reden) {
        EscalatiePlaces.Zijden zijden = store.zijden(id, scopes.current());
        requireSpeaker(zijden.van(), zijden.afzender());
        become(id, version, zijden, EscalatieStatus.INGETROKKEN, words("reden", reden, EscalatieData.LONGEST));
    }

    private void answer(EscalatieId id, long version, EscalatieStatus next, String field, String text, int longest) {
        EscalatiePlaces.Zijden zijden = store.zijden(id, scopes.current());
        requireSpeaker(zijden.hier(), zijden.ontvanger());
        become(id, version, zijden, next, words(field, text, longest));
    }

    private void become(
            EscalatieId id, long version, EscalatiePlaces.Zijden zijden, EscalatieStatus next, String words) {
        store.become(id, version, zijden, next, words, scopes.current().actor());
    }

    private void requireSpeaker(KnoopPlek plek, OrganisatieId organisatie) {
        Scope scope = scopes.current();
        scope.requireWrite(plek.home());
        if (!organisatie.equals(scope.organisatie()) && !scope.canManage(plek.home())) {
            throw new AccessDeniedException("only its own people speak for an organisation");
        }
    }

    private static String words(String field, String text, int longest) {
        var check = new InputCheck();
        String words = check.required(field, text, longest);
        check.done();
        return words;
    }
}
