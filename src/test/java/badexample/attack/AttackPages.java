package badexample.attack;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the two pages into the application that is attacked. */
@Configuration(proxyBeanMethods = false)
class AttackPages {

    @Bean
    VaadinServiceInitListener goodAndBad() {
        return event -> {
            RouteConfiguration routes = RouteConfiguration.forApplicationScope();
            routes.setRoute("aanval/goed", GoodPage.class);
            routes.setRoute("aanval/fout", BadPage.class);
        };
    }
}
