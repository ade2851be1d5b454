package nl.eenoverheid.signin;

import java.util.List;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's own passkeys. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class PasskeyService {
    private static final int LONGEST = 60;

    private final Passkeys passkeys;
    private final PasskeyRepository reads;
    private final SignInReadRepository signIns;
    private final FreshSignIn fresh;
    private final CurrentAccount current;
    private final SignInLogService log;

    PasskeyService(
            Passkeys passkeys,
            PasskeyRepository reads,
            SignInReadRepository signIns,
            FreshSignIn fresh,
            CurrentAccount current,
            SignInLogService log) {
        this.passkeys = passkeys;
        this.reads = reads;
        this.signIns = signIns;
        this.fresh = fresh;
        this.current = current;
        this.log = log;
    }

    @Transactional(readOnly = true)
    public List<PasskeyListItem> list() {
        return reads.list(current.get().id());
    }

    /**
     * Begins to add one.
     *
     * @throws ConfirmationNeeded when the sign-in is too long ago
     */
    public PasskeyChallenge start(SessionRef own) {
        return passkeys.creation(fresh.require(own));
    }

    /**
     * Adds it, with the answer of the authenticator.
     *
     * @throws InvalidInput for the field {@code naam}, or {@code passkey} when the answer does not fit
     */
    public void add(SessionRef own, PasskeyChallenge challenge, String answer, String naam) {
        SignedIn person = fresh.require(own);
        String checked = checked(naam);
        try {
            passkeys.register(challenge, answer, checked);
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new InvalidInput(List.of(new InvalidInput.Problem("passkey", "signin.input.passkey", List.of())));
        }
        log.changed(person.id(), "passkeyAdded");
    }

    public void rename(long id, String naam) {
        if (!reads.rename(current.get().id(), id, checked(naam))) {
            throw new NotFound();
        }
    }

    /**
     * Removes one.
     *
     * @throws IllegalMove when the organisation asks for more than a password and it is the last thing there is
     */
    public void remove(SessionRef own, long id) {
        SignedIn person = fresh.require(own);
        OwnSignIn now = signIns.of(person.id());
        if (now.required() && !now.hasFactor() && now.passkeys() == 1) {
            throw new IllegalMove("signin.passkey.required");
        }
        if (!reads.remove(person.id(), id)) {
            throw new NotFound();
        }
        log.changed(person.id(), "passkeyRemoved");
    }

    /** Asks for one of one's own, to show who is behind the screen. */
    @Transactional(readOnly = true)
    public PasskeyChallenge startConfirmation() {
        return passkeys.request(current.get());
    }

    /**
     * Shows it.
     *
     * @throws BadCredentialsException when it is not the right answer, or of somebody else
     */
    public void confirm(SessionRef own, PasskeyChallenge challenge, String answer) {
        if (!passkeys.authenticate(challenge, answer).equals(current.get())) {
            throw new BadCredentialsException("the passkey of somebody else");
        }
        fresh.confirmed(own);
    }

    private static String checked(String naam) {
        var check = new InputCheck();
        String clean = check.required("naam", naam, LONGEST);
        check.done();
        return clean;
    }
}
