package nl.eenoverheid.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.inhoud.Sent;
import nl.eenoverheid.inlezing.InlezingData;
import nl.eenoverheid.inlezing.InlezingKeuze;
import nl.eenoverheid.inlezing.InlezingService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Budgets: real ones of municipalities, made-up ones of others. */
@Configuration(proxyBeanMethods = false)
class BegrotingScenes {

    @Bean
    Scene leesBegrotingIn(InlezingService inlezingen) {
        return new NamedScene("lees-begroting-in", props -> {
            String name = props.text("bestand");
            try (InputStream content = new ClassPathResource("demo/begrotingen/" + name).getInputStream()) {
                InlezingData data = new InlezingData(
                        props.constant("laag", Overheidslaag.class),
                        props.number("jaar"),
                        props.constant("verslag", Verslag.class),
                        props.text("bron"),
                        null);
                return inlezingen
                        .load(new Sent(name, "", content), data, InlezingKeuze.ALLES)
                        .value();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
