package nl.eenoverheid.oidc;

import nl.eenoverheid.access.AccessRoutes;
import nl.eenoverheid.signin.SignInWay;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Adds the authorization code flow with PKCE, and signing out at both sides. Without a provider it adds nothing. */
@Component
class OidcSignInWay implements SignInWay {
    private final OidcProviders providers;
    private final OidcPeople people;
    private final OidcSessions sessions;
    private final OidcFailures failures = new OidcFailures();
    private final LogoutSuccessHandler signedOut;

    OidcSignInWay(OidcProviders providers, OidcPeople people, OidcSessions sessions, LogoutSuccessHandler signedOut) {
        this.providers = providers;
        this.people = people;
        this.sessions = sessions;
        this.signedOut = signedOut;
    }

    @Override
    public void addTo(HttpSecurity http) {
        if (providers.all().isEmpty()) {
            return;
        }
        http.setSharedObject(LogoutSuccessHandler.class, signedOut);
        http.sessionManagement(session -> session.addSessionAuthenticationStrategy(sessions::remember))
                .oauth2Login(login -> login.loginPage("/" + AccessRoutes.LOGIN)
                        .clientRegistrationRepository(providers)
                        .authorizedClientRepository(new NoTokens())
                        .tokenEndpoint(token -> token.accessTokenResponseClient(tokens()))
                        .userInfoEndpoint(user -> user.oidcUserService(people))
                        .failureHandler(failures)
                        .withObjectPostProcessor(failuresOnTheWayOut()))
                .oidcLogout(logout -> logout.clientRegistrationRepository(providers)
                        .backChannel(channel -> channel.logoutHandler(sessions)));
    }

    private static RestClientAuthorizationCodeTokenResponseClient tokens() {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(RestClient.builder()
                .requestFactory(OidcHttp.requests())
                .configureMessageConverters(converters -> {
                    converters.addCustomConverter(new FormHttpMessageConverter());
                    converters.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter());
                })
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }

    /** A provider that is away shows at the first step, before the browser is sent there. */
    private ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> failuresOnTheWayOut() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(failures);
                return filter;
            }
        };
    }
}
