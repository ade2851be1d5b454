package nl.eenoverheid.oidc.ui;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.eenoverheid.access.AccessRoutes;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** After signing out here, sends who entered by their organisation there to sign out too, and back to the page to sign in with. */
@Component
class OidcSignOut implements LogoutSuccessHandler {
    private static final String LOGIN = "/" + AccessRoutes.LOGIN;

    private final OidcClientInitiatedLogoutSuccessHandler handler;

    OidcSignOut(ClientRegistrationRepository providers) {
        handler = new OidcClientInitiatedLogoutSuccessHandler(providers);
        handler.setPostLogoutRedirectUri("{baseUrl}" + LOGIN);
        handler.setDefaultTargetUrl(LOGIN);
        handler.setRedirectStrategy(new UidlRedirectStrategy());
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException, ServletException {
        handler.onLogoutSuccess(request, response, authentication);
    }
}
