package nl.eenoverheid.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.eenoverheid.access.AccountId;
import org.springframework.stereotype.Component;

/** Second factors and the codes on paper that belong to them. */
@Component
class SecondFactors {
    private final SecondFactorRepository factors;
    private final RecoveryCodes codes;
    private final PasskeyRepository passkeys;
    private final SecretKeeper keeper;
    private final Clock clock;

    SecondFactors(
            SecondFactorRepository factors,
            RecoveryCodes codes,
            PasskeyRepository passkeys,
            SecretKeeper keeper,
            Clock clock) {
        this.factors = factors;
        this.codes = codes;
        this.passkeys = passkeys;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** Uses a code of the phone or one from paper, and says which it was; empty when it is neither. */
    Optional<SignInMethod> use(AccountId account, String given) {
        String code = given.replaceAll("\\s", "");
        Instant now = clock.instant();
        Optional<SecondFactor> factor = factors.findByAccountId(account.value());
        if (code.matches("\\d{6}")) {
            return factor.filter(found -> found.use(code, keeper, now)).map(used -> SignInMethod.PASSWORD_CODE);
        }
        return factor.filter(found -> codes.use(account, code, now)).map(used -> SignInMethod.PASSWORD_RECOVERY);
    }

    /**
     * Sets a second factor, when the phone shows the right code for it; one of before is replaced.
     *
     * @return new recovery codes, or empty when the code is another
     */
    Optional<List<String>> set(AccountId account, Enrolment enrolment, String given) {
        Instant now = clock.instant();
        OptionalLong step = Totp.step(enrolment.secret(), given.replaceAll("\\s", ""), now, -1);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        remove(account);
        byte[] sealed = keeper.seal(enrolment.secret(), account);
        factors.save(new SecondFactor(account, sealed, step.getAsLong(), now));
        return Optional.of(codes.renew(account));
    }

    void remove(AccountId account) {
        factors.deleteByAccountId(account.value());
        codes.forget(account);
    }

    /** Everything that an account can show beside a password. */
    void forget(AccountId account) {
        remove(account);
        passkeys.removeAll(account);
    }
}
