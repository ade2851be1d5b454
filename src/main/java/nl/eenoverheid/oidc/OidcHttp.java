package nl.eenoverheid.oidc;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** Asks a provider something and does not wait long: somebody is looking at an empty page meanwhile. */
final class OidcHttp {
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration READ = Duration.ofSeconds(8);

    private OidcHttp() {}

    static RestClient client() {
        return RestClient.builder().requestFactory(requests()).build();
    }

    static RestTemplate template() {
        return new RestTemplate(requests());
    }

    static ClientHttpRequestFactory requests() {
        var factory = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECT).build());
        factory.setReadTimeout(READ);
        return factory;
    }
}
