package nl.eenoverheid.shell;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.signin.CrossSiteSignIn;
import nl.eenoverheid.signin.SignInWay;
import org.apache.catalina.core.StandardContext;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfException;

/** Every page asks who somebody is, but the one to sign in with and what it is drawn with. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {
    private static final String LOGIN = "/login";

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http, SessionAuthenticationStrategy sessions, List<SignInWay> ways, Refusals refusals) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/styles.css",
                                "/styles/**",
                                "/icons/**",
                                "/fonts/**",
                                "/favicon.svg",
                                "/organisatiestijl.css")
                        .permitAll())
                .sessionManagement(session -> session.addSessionAuthenticationStrategy(sessions))
                .addFilterBefore(
                        new CrossSiteSignIn(
                                posts(ways), request -> refusals.note(Refusal.SITE, request.getRemoteAddr())),
                        UsernamePasswordAuthenticationFilter.class)
                .exceptionHandling(handling -> handling.accessDeniedHandler(refusedForm(refusals)))
                .headers(SafetyHeaders::on);
        var asked = new VaadinSavedRequestAwareAuthenticationSuccessHandler();
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, asked);
        http.setSharedObject(SavedRequestAwareAuthenticationSuccessHandler.class, asked);
        ways.forEach(way -> way.addTo(http));
        return http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class, LOGIN)
                        .anyRequest(AuthorizedUrl::authenticated))
                .build();
    }

    /** Before the chain of who somebody is, which makes a session. */
    @Bean
    FilterRegistrationBean<StrangerGate> strangerGate(AddressLimits limits, Refusals refusals, PlainPage page) {
        var registration = new FilterRegistrationBean<>(new StrangerGate(limits, refusals, page));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** Every session begins as that of a stranger. */
    @Bean
    HttpSessionListener strangerSessions(ShellProperties properties) {
        int seconds = (int) properties.strangerTimeout().toSeconds();
        return new HttpSessionListener() {
            @Override
            public void sessionCreated(HttpSessionEvent event) {
                event.getSession().setMaxInactiveInterval(seconds);
            }
        };
    }

    private static Set<String> posts(List<SignInWay> ways) {
        return ways.stream().flatMap(way -> way.posts().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Tomcat 11 ends the response of a page before Spring Security writes its headers, unless told not to (spring-security#19457). */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> headersOnPages() {
        return factory -> factory.addContextCustomizers(
                context -> ((StandardContext) context).setSuspendWrappedResponseAfterForward(false));
    }

    private static AccessDeniedHandler refusedForm(Refusals refusals) {
        var answer = new AccessDeniedHandlerImpl();
        return (request, response, exception) -> {
            refusals.note(exception instanceof CsrfException ? Refusal.FORM : Refusal.RIGHT, request.getRemoteAddr());
            answer.handle(request, response, exception);
        };
    }
}
