package nl.eenoverheid.oidc;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.oidc.OidcProperties.Provider;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Makes of what a provider says about somebody the person that the rest of the product knows. */
@Component
class OidcPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private final OidcProviders providers;
    private final OidcEntryService entry;
    private final OidcUserService told = new OidcUserService();

    OidcPeople(OidcProviders providers, OidcEntryService entry) {
        this.providers = providers;
        this.entry = entry;
        var userInfo = new DefaultOAuth2UserService();
        userInfo.setRestOperations(OidcHttp.template());
        told.setOauth2UserService(userInfo);
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        Provider provider = providers.settings(request.getClientRegistration().getRegistrationId());
        OidcUser user = told.loadUser(request);
        OidcPerson person = person(provider, user);
        try {
            return new OidcSignedIn(entry.enter(person), user.getIdToken());
        } catch (DataAccessException | TransactionException e) {
            throw new AuthenticationServiceException("the database is away", e);
        }
    }

    private OidcPerson person(Provider provider, OidcUser user) {
        Map<String, Object> said = user.getClaims();
        var claims = new OidcClaims(said);
        String subject = Objects.requireNonNull(user.getSubject(), "the decoder asks for it");
        Set<String> rollen = provider.rolesOf(claims.groups(provider));
        return new OidcPerson(
                provider.issuer(),
                subject,
                providers.organisatie(provider).orElseThrow(),
                claims.verifiedEmail(provider),
                claims.naam().orElse(subject),
                rollen,
                provider.decidesOn(Rol.HOOFDBEHEERDER));
    }
}
