package nl.eenoverheid.demo;

import nl.eenoverheid.gelijkenis.GelijkenisService;
import nl.eenoverheid.signaal.SignaalId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Saying that two signalen are the same. */
@Configuration(proxyBeanMethods = false)
class GelijkenisScenes {

    @Bean
    Scene zelfde(GelijkenisService gelijkenissen) {
        return new NamedScene("zelfde", props -> {
            SignaalId id = new SignaalId(props.id("signaal"));
            gelijkenissen.link(id, new SignaalId(props.id("als")));
            return id.value();
        });
    }
}
