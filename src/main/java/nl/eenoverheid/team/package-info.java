/**
 * Teams: colleagues who want to know whether they are outside more than in meetings. Nobody is put in a team, any member
 * ends the counting, and only sums of the whole team are kept and shown, to its members alone.
 */
@ApplicationModule(
        displayName = "Team",
        allowedDependencies = {"shared", "ui", "overheid", "access", "workspace", "bezoek", "bezoek :: ui"})
@NullMarked
package nl.eenoverheid.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
