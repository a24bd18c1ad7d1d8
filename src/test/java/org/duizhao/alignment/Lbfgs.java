package org.duizhao.alignment;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/// Climbs to the top of a smooth concave function by limited-memory BFGS (Liu and Nocedal, 1989).
final class Lbfgs {

  private static final int MEMORY = 8;
  private static final int HALVINGS = 20;

  /// A function and its gradient.
  interface Function {
    /// The value at `x`; fills `gradient`.
    double at(double[] x, double[] gradient);
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Step(double[] move, double[] change, double product) {}

  private Lbfgs() {}

  static double[] maximise(Function function, double[] start, int iterations) {
    int n = start.length;
    double[] x = start.clone();
    double[] gradient = new double[n];
    double value = function.at(x, gradient);
    Deque<Step> steps = new ArrayDeque<>();
    for (int iteration = 0; iteration < iterations; iteration++) {
      double[] direction = direction(gradient, steps);
      double rate = steps.isEmpty() ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
      double slope = dot(gradient, direction);
      double[] next = x;
      double[] nextGradient = new double[n];
      double nextValue = Double.NEGATIVE_INFINITY;
      for (int halving = 0; halving < HALVINGS; halving++) {
        next = new double[n];
        for (int k = 0; k < n; k++) {
          next[k] = x[k] + rate * direction[k];
        }
        nextGradient = new double[n];
        nextValue = function.at(next, nextGradient);
        if (nextValue >= value + 1e-4 * rate * slope) {
          break;
        }
        rate /= 2;
      }
      if (nextValue <= value + 1e-4) {
        return nextValue > value ? next : x;
      }
      double[] move = new double[n];
      double[] change = new double[n];
      for (int k = 0; k < n; k++) {
        move[k] = next[k] - x[k];
        change[k] = gradient[k] - nextGradient[k];
      }
      double product = dot(move, change);
      if (product > 1e-12) {
        steps.addLast(new Step(move, change, product));
        if (steps.size() > MEMORY) {
          steps.removeFirst();
        }
      }
      x = next;
      gradient = nextGradient;
      value = nextValue;
    }
    return x;
  }

  private static double[] direction(double[] gradient, Deque<Step> steps) {
    double[] direction = gradient.clone();
    double[] factors = new double[steps.size()];
    int at = factors.length;
    for (Iterator<Step> each = steps.descendingIterator(); each.hasNext(); ) {
      Step step = each.next();
      factors[--at] = dot(step.move(), direction) / step.product();
      add(direction, step.change(), -factors[at]);
    }
    if (!steps.isEmpty()) {
      Step last = steps.getLast();
      scale(direction, last.product() / dot(last.change(), last.change()));
    }
    for (Step step : steps) {
      double factor = dot(step.change(), direction) / step.product();
      add(direction, step.move(), factors[at++] - factor);
    }
    return direction;
  }

  private static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int k = 0; k < one.length; k++) {
      sum += one[k] * other[k];
    }
    return sum;
  }

  private static void add(double[] to, double[] what, double factor) {
    for (int k = 0; k < to.length; k++) {
      to[k] += factor * what[k];
    }
  }

  private static void scale(double[] what, double factor) {
    for (int k = 0; k < what.length; k++) {
      what[k] *= factor;
    }
  }
}
