package nl.eenoverheid.demo;

import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.peiling.PeilingData;
import nl.eenoverheid.peiling.PeilingId;
import nl.eenoverheid.peiling.PeilingOordeel;
import nl.eenoverheid.peiling.PeilingService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asking what people think of a reading. */
@Configuration(proxyBeanMethods = false)
class PeilingScenes {

    @Bean
    Scene peil(PeilingService peilingen) {
        return new NamedScene("peil", props -> peilingen
                .open(new DuidingId(props.id("duiding")), new PeilingData(props.day("over"), props.text("vraag")))
                .value());
    }

    @Bean
    Scene zeg(PeilingService peilingen) {
        return new NamedScene("zeg", props -> {
            PeilingId id = new PeilingId(props.id("peiling"));
            peilingen.speak(id, props.constant("oordeel", PeilingOordeel.class), props.text("reden"));
            return id.value();
        });
    }
}
