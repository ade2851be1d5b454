package nl.eenoverheid.demo;

import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.voortgang.StapDetail;
import nl.eenoverheid.voortgang.UitvoeringService;
import nl.eenoverheid.voortgang.UitvoeringsstapData;
import nl.eenoverheid.voortgang.UitvoeringsstapId;
import nl.eenoverheid.voortgang.VoortgangData;
import nl.eenoverheid.voortgang.VoortgangService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Carrying a besluit out. */
@Configuration(proxyBeanMethods = false)
class VoortgangScenes {

    @Bean
    Scene planStap(UitvoeringService uitvoering) {
        return new NamedScene("plan-stap", props -> uitvoering
                .plan(
                        new BesluitId(props.id("besluit")),
                        new UitvoeringsstapData(
                                props.text("wat"),
                                props.organisatie("organisatie"),
                                props.day("vanIn"),
                                props.day("totIn"),
                                props.number("gewicht")))
                .value());
    }

    @Bean
    Scene meldVoortgang(VoortgangService voortgang, UitvoeringService uitvoering) {
        return new NamedScene("meld-voortgang", props -> {
            UitvoeringsstapId id = new UitvoeringsstapId(props.id("stap"));
            Integer percentage = props.number("percentage");
            boolean done = percentage != null && percentage == VoortgangData.DONE;
            uitvoering.report(
                    id,
                    version(voortgang, new BesluitId(props.id("besluit")), id),
                    new VoortgangData(percentage, done ? props.today() : null, props.text("toelichting")));
            return id.value();
        });
    }

    private static long version(VoortgangService voortgang, BesluitId besluit, UitvoeringsstapId id) {
        return voortgang.ofBesluit(besluit).stappen().stream()
                .filter(stap -> stap.id().equals(id))
                .mapToLong(StapDetail::version)
                .findFirst()
                .orElseThrow();
    }
}
