package nl.eenoverheid.signin;

import nl.eenoverheid.access.SignedIn;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signing in with a passkey, for who is nobody yet. Asking for one tells nothing about any account. */
@Service
@PreAuthorize("permitAll()")
public class PasskeySignInService {
    private final Passkeys passkeys;

    PasskeySignInService(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    /** The name of the machine that passkeys are bound to: at another address they do not work. */
    public String party() {
        return passkeys.party();
    }

    public PasskeyChallenge start() {
        return passkeys.request(null);
    }

    @Transactional
    SignedIn complete(PasskeyChallenge challenge, String answer) {
        return passkeys.authenticate(challenge, answer);
    }
}
