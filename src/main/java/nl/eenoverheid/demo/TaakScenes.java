package nl.eenoverheid.demo;

import java.util.Objects;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.taak.TaakAct;
import nl.eenoverheid.taak.TaakData;
import nl.eenoverheid.taak.TaakId;
import nl.eenoverheid.taak.TaakService;
import nl.eenoverheid.taak.TaakWorkService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asking things of each other, and meeting. */
@Configuration(proxyBeanMethods = false)
class TaakScenes {

    @Bean
    Scene vraagTaak(TaakService taken, Cast cast) {
        return new NamedScene("vraag-taak", props -> taken.ask(new TaakData(
                        props.werkruimte(),
                        props.has("dossier") ? new DossierId(props.id("dossier")) : null,
                        props.text("vraag"),
                        props.text("toelichting"),
                        props.organisatie("aan"),
                        props.has("persoon") ? cast.account(props.text("persoon")) : null,
                        props.day("uiterlijkIn")))
                .value());
    }

    @Bean
    Scene taakStap(TaakService taken, TaakWorkService werk) {
        return new NamedScene("taak-stap", props -> {
            TaakId id = new TaakId(props.id("taak"));
            werk.step(
                    id,
                    taken.detail(id).version(),
                    Objects.requireNonNull(props.constant("stap", TaakAct.class)),
                    props.text("gezegd"));
            return id.value();
        });
    }
}
