package nl.eenoverheid.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.eenoverheid.bijlage.BijlageId;
import nl.eenoverheid.bijlage.BijlageOntvangstService;
import nl.eenoverheid.bijlage.BijlageService;
import nl.eenoverheid.inhoud.Sent;
import nl.eenoverheid.signaal.SignaalId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Adding photos and files to what was heard. */
@Configuration(proxyBeanMethods = false)
class BijlageScenes {

    @Bean
    Scene voegBijlageToe(BijlageOntvangstService ontvangst, BijlageService bijlagen) {
        return new NamedScene("voeg-bijlage-toe", props -> {
            BijlageId id = add(ontvangst, new SignaalId(props.id("signaal")), props.text("bestand"));
            bijlagen.describe(id, 0, props.text("beschrijving"));
            return id.value();
        });
    }

    private static BijlageId add(BijlageOntvangstService ontvangst, SignaalId signaal, String name) {
        try (InputStream content = new ClassPathResource("demo/bijlagen/" + name).getInputStream()) {
            return ontvangst.add(signaal, new Sent(name, "", content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
