package nl.eenoverheid.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** An address that is refused before any filter chain sees it gets a plain page, guarded as every other answer. */
@Component
class RefusedAddress implements RequestRejectedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException refused)
            throws IOException {
        SafetyHeaders.on(response);
        response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
}
