package nl.eenoverheid.demo;

import java.util.Objects;
import nl.eenoverheid.inbreng.InbrengAntwoordService;
import nl.eenoverheid.inbreng.InbrengDetail;
import nl.eenoverheid.inbreng.InbrengLevering;
import nl.eenoverheid.inbreng.InbrengOordeel;
import nl.eenoverheid.inbreng.InbrengRol;
import nl.eenoverheid.inbreng.InbrengService;
import nl.eenoverheid.inbreng.InbrengVraag;
import nl.eenoverheid.inbreng.InbrengVraagService;
import nl.eenoverheid.knoop.KnoopId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asking parties what they have to do for a question. */
@Configuration(proxyBeanMethods = false)
class InbrengScenes {

    @Bean
    Scene vraagInbreng(InbrengService inbreng, InbrengVraagService vragen) {
        return new NamedScene("vraag-inbreng", props -> {
            InbrengRol rol = rol(inbreng, props);
            return vragen.ask(rol.knoop(), rol.claim(), new InbrengVraag(props.text("vraag"), props.day("over")))
                    .value();
        });
    }

    @Bean
    Scene leverInbreng(InbrengService inbreng, InbrengAntwoordService antwoorden) {
        return new NamedScene("lever-inbreng", props -> {
            InbrengDetail asked = Objects.requireNonNull(rol(inbreng, props).inbreng());
            antwoorden.deliver(
                    asked.id(),
                    asked.version(),
                    new InbrengLevering(
                            props.constant("oordeel", InbrengOordeel.class), props.text("tekst"), "", props.today()));
            return asked.id().value();
        });
    }

    /** The part of the party that is called so. */
    private static InbrengRol rol(InbrengService inbreng, Props props) {
        return inbreng.ofKnoop(new KnoopId(props.id("knoop"))).stream()
                .filter(rol -> rol.wie().equals(props.text("van")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such party: " + props.text("van")));
    }
}
