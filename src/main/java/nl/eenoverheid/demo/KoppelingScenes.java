package nl.eenoverheid.demo;

import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.koppeling.KoppelingService;
import nl.eenoverheid.signaal.SignaalId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Putting signalen with a dossier. */
@Configuration(proxyBeanMethods = false)
class KoppelingScenes {

    @Bean
    Scene koppel(KoppelingService koppelingen) {
        return new NamedScene("koppel", props -> {
            DossierId dossier = new DossierId(props.id("dossier"));
            props.ids("signalen").forEach(each -> koppelingen.link(new SignaalId(each), dossier));
            return dossier.value();
        });
    }
}
