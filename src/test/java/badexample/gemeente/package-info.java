/** Everything here breaks a rule on purpose: it shows that each rule of the architecture can fail. */
package badexample.gemeente;
