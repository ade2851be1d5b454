package nl.eenoverheid.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.eenoverheid.Capability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@Capability("L5")
class CrossSiteSignInTest {
    private final List<String> refused = new ArrayList<>();
    private final CrossSiteSignIn filter =
            new CrossSiteSignIn(Set.of("/login"), request -> refused.add(request.getRemoteAddr()));

    @ParameterizedTest
    @CsvSource({
        "same-origin, , 200",
        "none, , 200",
        "cross-site, , 403",
        "same-site, , 403",
        "cross-site, http://localhost, 403",
        ", http://localhost, 200",
        ", https://elders.example, 403",
        ", null, 403",
        ", , 403"
    })
    void onlyThePageItselfSignsIn(String site, String origin, int status) throws Exception {
        assertThat(answer("POST", site, origin)).isEqualTo(status);
        assertThat(refused).hasSize(status == 403 ? 1 : 0);
    }

    @Test
    void openingThePageFromALinkIsFree() throws Exception {
        assertThat(answer("GET", "cross-site", null)).isEqualTo(200);
    }

    private int answer(String method, String site, String origin) throws Exception {
        var request = new MockHttpServletRequest(method, "/login");
        request.setServletPath("/login");
        if (site != null) {
            request.addHeader("Sec-Fetch-Site", site);
        }
        if (origin != null) {
            request.addHeader("Origin", origin);
        }
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
