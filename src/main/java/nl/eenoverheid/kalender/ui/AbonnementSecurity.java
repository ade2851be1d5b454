package nl.eenoverheid.kalender.ui;

import nl.eenoverheid.kalender.KalenderRoutes;
import nl.eenoverheid.shell.SafetyHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/**
 * Private links are read by programs: no session, no cookie, no page to sign in with. Reading is all that can be done, so there
 * is nothing to forge. An answer that stands in a session of somebody else counts for nothing here.
 */
@Configuration(proxyBeanMethods = false)
class AbonnementSecurity {
    private static final String POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

    @Bean
    @Order(1)
    SecurityFilterChain kalenderAbonnement(HttpSecurity http) {
        return http.securityMatcher("/" + KalenderRoutes.FEED + "/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND))
                                .accessDeniedHandler((request, response, refused) ->
                                        response.setStatus(HttpStatus.NOT_FOUND.value())))
                .headers(SafetyHeaders::on)
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
                .build();
    }
}
