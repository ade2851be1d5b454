/**
 * Kalender: one calendar of the steps with which governments make their budgets: kadernota, begroting, the zienswijzen of
 * councils on the budgets of joint arrangements, jaarrekening. It says who still has to do what and before when, and what
 * clashes. What the law says is data with its source; each organisation sets its own days. Other modules put their own
 * moments in it through {@link nl.eenoverheid.kalender.KalenderBron}.
 */
@ApplicationModule(
        displayName = "Kalender",
        allowedDependencies = {"shared", "ui", "bericht", "overheid", "access", "workspace", "shell"})
@NullMarked
package nl.eenoverheid.kalender;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
