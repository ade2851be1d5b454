package nl.eenoverheid.signin;

import java.util.List;
import nl.eenoverheid.access.AccountPasswords;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody keeps about their own signing in. Each call says from which session it comes. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class OwnSignInService {
    private final SignInReadRepository reads;
    private final SecondFactors factors;
    private final RecoveryCodes codes;
    private final AccountPasswords passwords;
    private final FreshSignIn fresh;
    private final CurrentAccount current;
    private final SignInLogService log;

    OwnSignInService(
            SignInReadRepository reads,
            SecondFactors factors,
            RecoveryCodes codes,
            AccountPasswords passwords,
            FreshSignIn fresh,
            CurrentAccount current,
            SignInLogService log) {
        this.reads = reads;
        this.factors = factors;
        this.codes = codes;
        this.passwords = passwords;
        this.fresh = fresh;
        this.current = current;
        this.log = log;
    }

    public OwnSignIn overview() {
        return reads.of(current.get().id());
    }

    /**
     * Changes the password; whoever is signed in elsewhere must do so again.
     *
     * @throws InvalidInput for the field {@code present} or {@code password}
     */
    @Transactional
    public void changePassword(SessionRef own, String present, @Nullable String wanted) {
        SignedIn person = fresh.confirm(own, present);
        passwords.change(person.id(), wanted);
        fresh.endOthers(own);
        log.changed(person.id(), "passwordChanged");
    }

    /** A new secret, to share with a phone; nothing changes until a code confirms it. */
    public Enrolment startFactor() {
        return new Enrolment(current.get().getUsername());
    }

    /**
     * Asks for a code of the phone from now on.
     *
     * @return new recovery codes, which cannot be shown again
     * @throws InvalidInput for the field {@code code}
     * @throws ConfirmationNeeded when the sign-in is too long ago
     */
    @Transactional
    public FreshCodes setFactor(SessionRef own, Enrolment enrolment, String code) {
        SignedIn person = fresh.require(own);
        List<String> made = factors.set(person.id(), enrolment, code)
                .orElseThrow(() -> new InvalidInput("code", "signin.input.wrongCode"));
        log.changed(person.id(), "factorSet");
        return new FreshCodes(made);
    }

    /**
     * Asks for no code any more.
     *
     * @throws IllegalMove when the organisation asks for more than a password and there is no passkey either
     */
    @Transactional
    public void removeFactor(SessionRef own) {
        SignedIn person = fresh.require(own);
        OwnSignIn now = reads.of(person.id());
        if (now.required() && now.passkeys() == 0) {
            throw new IllegalMove("signin.factor.required");
        }
        factors.remove(person.id());
        log.changed(person.id(), "factorRemoved");
    }

    /** New recovery codes; those of before do not work any more. */
    @Transactional
    public FreshCodes renewCodes(SessionRef own) {
        SignedIn person = fresh.require(own);
        if (!reads.of(person.id()).hasFactor()) {
            throw new IllegalMove("signin.factor.none");
        }
        FreshCodes made = new FreshCodes(codes.renew(person.id()));
        log.changed(person.id(), "codesRenewed");
        return made;
    }

    /**
     * Shows with the password who is behind the screen, for changes that ask so.
     *
     * @throws InvalidInput for the field {@code present}
     */
    public void confirm(SessionRef own, String password) {
        fresh.confirm(own, password);
    }
}
