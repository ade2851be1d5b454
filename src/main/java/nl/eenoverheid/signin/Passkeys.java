package nl.eenoverheid.signin;

import java.io.Serializable;
import java.util.Set;
import nl.eenoverheid.access.AccountDirectory;
import nl.eenoverheid.access.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Passkeys by the rules of WebAuthn. The authenticator always checks who holds it, by finger, face or code: so one counts as two factors.
 */
@Component
class Passkeys {
    private static final String NAME = "Eén overheid";

    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private final PasskeyHandleRepository handles;
    private final PasskeyRepository passkeys;
    private final AccountDirectory accounts;
    private final OwnAddress address;
    private @Nullable WebAuthnRelyingPartyOperations operations;

    Passkeys(
            PasskeyHandleRepository handles,
            PasskeyRepository passkeys,
            AccountDirectory accounts,
            OwnAddress address) {
        this.handles = handles;
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.address = address;
    }

    /** The name that passkeys are bound to. */
    String party() {
        return address.host();
    }

    PasskeyChallenge creation(SignedIn person) {
        return challenge(operations()
                .createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(
                        new SignInToken(person, SignInMethod.PASSWORD))));
    }

    /** Keeps a new passkey under a name, when the answer fits the challenge. */
    void register(PasskeyChallenge challenge, String answer, String naam) {
        PublicKeyCredential<AuthenticatorAttestationResponse> credential =
                json.readValue(answer, new TypeReference<>() {});
        operations()
                .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                        challenge.options(PublicKeyCredentialCreationOptions.class),
                        new RelyingPartyPublicKey(credential, naam)));
    }

    /** Asks for any passkey, or for one of this person. */
    PasskeyChallenge request(@Nullable SignedIn person) {
        return challenge(operations()
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(
                        person == null ? null : new SignInToken(person, SignInMethod.PASSWORD))));
    }

    /**
     * Whose passkey answered.
     *
     * @throws BadCredentialsException when it is not a right answer, or of a blocked account; always the same
     */
    SignedIn authenticate(PasskeyChallenge challenge, String answer) {
        try {
            PublicKeyCredential<AuthenticatorAssertionResponse> credential =
                    json.readValue(answer, new TypeReference<>() {});
            String email = operations()
                    .authenticate(new RelyingPartyAuthenticationRequest(
                            challenge.options(PublicKeyCredentialRequestOptions.class), credential))
                    .getName();
            return accounts.byEmail(email)
                    .filter(SignedIn::isEnabled)
                    .orElseThrow(() -> new BadCredentialsException("blocked"));
        } catch (DataAccessException | BadCredentialsException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new BadCredentialsException("not a right answer of a passkey", e);
        }
    }

    private <T extends Serializable> PasskeyChallenge challenge(T options) {
        return new PasskeyChallenge(options, json.writeValueAsString(options));
    }

    /** Made at its first use: only then the port is known. */
    private synchronized WebAuthnRelyingPartyOperations operations() {
        if (operations == null) {
            var made = new Webauthn4JRelyingPartyOperations(
                    handles,
                    passkeys,
                    PublicKeyCredentialRpEntity.builder()
                            .id(address.host())
                            .name(NAME)
                            .build(),
                    Set.of(address.origin()));
            made.setCustomizeCreationOptions(
                    options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                            .residentKey(ResidentKeyRequirement.REQUIRED)
                            .userVerification(UserVerificationRequirement.REQUIRED)
                            .build()));
            made.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
            operations = made;
        }
        return operations;
    }
}
