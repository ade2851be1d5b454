package nl.eenoverheid.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The story of the demo world, as written in {@code demo/story.yaml}.
 *
 * @param wachtwoord the password of every demo account
 */
record Story(String wachtwoord, List<Persoon> mensen, List<Ruimte> werkruimten, List<Step> stappen) {

    /**
     * Somebody who does not exist.
     *
     * @param wie how steps name them
     * @param organisatie TOOI code
     */
    record Persoon(String wie, String email, String naam, String functie, String organisatie, List<String> rollen) {}

    /**
     * A werkruimte.
     *
     * @param ruimte how steps name it
     * @param leden role by person
     */
    record Ruimte(
            String ruimte, int dagenGeleden, String naam, String doel, String eigenaar, Map<String, String> leden) {}

    /**
     * One thing that somebody does.
     *
     * @param dagenGeleden when, in days before the first start
     * @param doet what: the name of a scene
     * @param als how later steps name the result
     * @param met what the scene needs
     */
    record Step(
            int dagenGeleden,
            String wie,
            String doet,
            @Nullable String als,
            Map<String, Object> met) {}
}
